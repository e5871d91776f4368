/** Words that stand in every text, folded: they tell none from another, and are left out of an index. */
const lists: Readonly<Record<string, string>> = {
  es: `a al ante como con cual cuales cuando de del desde donde e el ella ellas ellos en entre era eran es esa esas ese eso esos
    esta estas este esto estos fue ha han hasta hay he la las le les lo los mas me mi mis muy ni nos o os para pero por porque pues
    que quien quienes se sea ser si sin sobre son su sus tambien te ti tu tus u un una unas uno unos y ya yo`,
  ca: `a al als amb aquell aquella aquelles aquells aquest aquesta aquestes aquests aixo allo cap com d de del dels des doncs el
    ell ella elles ells els em en ens entre era eren es et eu ets fins ha han hi ho i jo l la les li lo los m ma me mes meu meva mi
    molt n ne ni o on pel pels per perque pero qu qual quals quan que qui s sa se sense ser ses seu seus seva seves si sigui sobre
    som son sota t tambe te teu teva tu u un una unes uns us va van`,
};

const sets = new Map(Object.entries(lists).map(([lang, words]) => [lang, new Set(words.split(/\s+/))]));

/** Whether a folded word says too little to be searched; single letters never say enough. */
export function isCommon(folded: string, lang: string): boolean {
  return sets.get(lang)?.has(folded) === true || (folded.length === 1 && !/\p{N}/u.test(folded));
}
