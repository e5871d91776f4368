/** Words of the privacy page. */
export const ca = {
  description: "Què desa el curs en aquest navegador, per a què, quant ocupa i com s'esborra.",
  intro:
    "El que fas al curs es queda en aquest navegador. No hi ha comptes, ni galetes, ni estadístiques d'ús, i d'aquí no en surt res si no ho envies tu.",
  sections: "En aquesta pàgina",
  stored: {
    title: "Què es desa",
    intro: "Això és tot el que el curs pot desar en un navegador. No hi ha res més.",
    scripting: "Amb JavaScript, aquí també es veu quant ocupa cada cosa i es pot esborrar.",
    measuring: "S'està mesurant…",
    nothing: "Ara no hi ha res",
    unread: "No s'ha pogut mesurar",
    of: "(perfil: {{name}})",
    mine: "(el teu perfil)",
    total: "En total, uns {{size}}.",
    usage:
      "Segons el navegador, tot el d'aquesta adreça ocupa {{size}}: també compta el que el mateix navegador hi afegeix per organitzar-ho.",
    where: "On",
    whose: "De qui",
    lasts: "Fins quan",
    erase: "Com s'esborra",
    files: "Les còpies que et baixes són fitxers teus: són allà on els has desat i el curs no en sap res.",
  },
  stores: {
    localStorage: "Emmagatzematge local",
    sessionStorage: "Emmagatzematge de la pestanya",
    IndexedDB: "Base de dades",
    CacheStorage: "Magatzem de fitxers",
  },
  whose: {
    browser: "De tothom qui fa servir aquest navegador",
    profile: "De cada perfil, per separat",
    tab: "D'aquesta pestanya",
  },
  things: {
    progress: {
      title: "El que fas al curs",
      what: "Les teves respostes, també les de les proves i l'examen; les lliçons acabades; el que crees a les activitats; les teves notes i punts de lectura; el nom i el codi dels teus certificats; les contrasignatures que reps o dones, i les signatures que coneixes; els encàrrecs que acceptes, amb el nom i el número que hi dones, i quan n'envies el resultat; el recorregut que segueixes, el temps de més que tries per a l'examen, i per on anaves. Serveix perquè continuïs on ho havies deixat i vegis què domines. En un perfil amb contrasenya va xifrat.",
      lasts: "Fins que esborris el perfil",
      erase: "Esborra el perfil a la configuració",
    },
    trainer: {
      title: "El que desa qui forma",
      what: "Només si fas servir les pàgines per a qui forma: la teva clau, els encàrrecs que dones, els resultats que t'envien, amb el nom, les respostes i la nota de cada persona, i les llistes de persones que escrius. Serveix per veure què ha fet i què no ha entès el teu equip. En un perfil amb contrasenya va xifrat.",
      lasts: "Fins que ho esborris, o esborris el perfil",
      erase: "Esborra-ho a «Clau i dades», a les pàgines per a qui forma",
    },
    people: {
      title: "Qui aprèn aquí",
      what: "El nom i el color de cada perfil, la seva configuració, com es bloqueja, quan es va crear, quan es va fer servir i quan se'n va baixar una còpia per última vegada, i un identificador fet a l'atzar. El PIN i la contrasenya no es desen: només un càlcul fet amb ells, que serveix per comprovar-los.",
      lasts: "Fins que esborris el perfil",
      erase: "Esborra el perfil a la configuració",
    },
    signing: {
      title: "Amb què se signen els certificats",
      what: "Una clau feta a l'atzar en aquest navegador amb el primer certificat, i quan es va fer. Serveix per signar els certificats de tots els perfils. No diu qui ets i no pot sortir d'aquí; per comprovar el que signa no cal tenir-la.",
      lasts: "Fins que ho esborris tot",
      erase: "Esborra-ho tot, més avall",
    },
    settings: {
      title: "Com es veu i en quina llengua",
      what: "La mida del text, l'amplada de lectura, el tema, el moviment, la velocitat de la lectura en veu alta i la llengua de qui ha fet servir el curs per última vegada. Serveix perquè la pàgina surti bé des del primer moment.",
      lasts: "Fins que ho esborris tot",
      erase: "Torna a la configuració del principi",
    },
    here: {
      title: "Quin perfil hi ha en aquesta pestanya",
      what: "El perfil que has triat i quan. Serveix per no tornar-t'ho a preguntar si recarregues la pàgina.",
      lasts: "Fins que tanquis la pestanya o surtis del perfil",
      erase: "Tanca la pestanya",
    },
    marks: {
      title: "Quant hi havia desat",
      what: "Quantes respostes tenia cada perfil l'última vegada, sense dir quines. Serveix per avisar-te si el navegador les esborra pel seu compte.",
      lasts: "Fins que esborris el perfil",
      erase: "Esborra el perfil a la configuració",
    },
    persist: {
      title: "Si s'ha demanat al navegador que no esborri res",
      what: "El dia que se li va demanar. Serveix per no demanar-li-ho dues vegades.",
      lasts: "Fins que ho esborris tot",
      erase: "Esborra-ho tot, més avall",
    },
    offer: {
      title: "Si vas deixar per a més tard la còpia sense connexió",
      what: "El dia que ho vas deixar. Serveix per no tornar-t'ho a preguntar durant una setmana.",
      lasts: "Fins que ho esborris tot",
      erase: "Esborra-ho tot, més avall",
    },
    copy: {
      title: "El curs, per quan no hi hagi connexió",
      what: "Les pàgines, les lliçons i els dibuixos del curs, iguals per a tothom. No hi ha res teu.",
      lasts: "Fins que el treguis o ho esborris tot",
      erase: "Treu el curs a la configuració",
    },
    shared: {
      title: "El que t'acaben de compartir",
      what: "Els fitxers o enllaços que una altra aplicació comparteix amb el curs instal·lat, fins que la pàgina els obre. Després es treuen d'aquí.",
      lasts: "Fins que els obris",
      erase: "Obre'ls, o esborra-ho tot, més avall",
    },
    kit: {
      title: "Les peces per fer paquets",
      what: "El programa del curs que va dins dels paquets que fa qui forma, igual per a tothom. No hi ha res teu.",
      lasts: "Des que s'obre la pàgina de paquets",
      erase: "Esborra-ho tot, més avall",
    },
  },
  resetDone: "Fet: el text, el tema, el moviment i la lectura en veu alta són com al principi.",
  toProfiles: "Ves als perfils",
  sent: {
    title: "Què s'envia",
    nothing:
      "Tot sol, res del que fas. El curs no té cap servidor que rebi dades: el navegador només demana els fitxers del curs, i la mateixa pàgina li prohibeix demanar res a altres llocs.",
    result:
      "Si acceptes un encàrrec, el resultat l'envies tu, per on vulguis. Abans veus tot el que hi va. Surt xifrat per a qui t'ha fet l'encàrrec i signat per aquest dispositiu: pel camí no el llegeix ningú més.",
    host: "Qui allotja el curs pot saber, com en qualsevol web, des de quina adreça d'internet es demana cada fitxer i a quina hora. No sap què respons ni què escrius.",
  },
  seen: {
    title: "Qui ho pot veure",
    device:
      "Qui faci servir aquest dispositiu amb el mateix compte pot obrir el curs i veure què hi ha. Si el compartiu, creeu un perfil per a cada persona.",
    pin: "Un PIN bloqueja la pantalla del perfil. Frena qui hi passa per davant, però no xifra el que hi ha desat.",
    passphrase:
      "Una contrasenya, a més, xifra el que respons i escrius: qui no la sap no ho pot llegir. Si s'oblida, no hi ha manera de recuperar-ho. El nom i el color del perfil es continuen veient.",
  },
  rights: {
    title: "Els teus drets",
    nobody:
      "El dret de veure les teves dades, corregir-les, endur-te-les o esborrar-les s'exerceix davant de qui les té. Aquí només les tens tu: les veus en aquesta pàgina, les canvies al curs, te les endús en una còpia i les esborres quan vols, sense demanar-ho a ningú.",
    employer:
      "La teva empresa no rep res pel seu compte. Només tindrà el que tu li donis, per exemple un fitxer que t'hagis baixat o el resultat d'un encàrrec. D'això te n'ha de respondre qui ho tingui.",
    trainer:
      "Si formes altres persones i en deses aquí els resultats, d'aquestes dades en respons tu: digues per a què les vols, guarda-les només mentre et calguin i esborra les de qui t'ho demani.",
  },
  all: {
    title: "Esborra-ho tot",
    text: "Esborra tot el que Atenta ha desat en aquest navegador: els perfils de totes les persones, el que han fet, el que desa qui forma, la configuració i la còpia sense connexió. No es pot desfer.",
    open: "Esborra tot el que Atenta ha desat aquí",
    close: "Tanca",
    copyText:
      "Abans, baixa't una còpia del que és teu: amb la còpia ho pots recuperar aquí o en un altre dispositiu. Les altres persones s'han de baixar la seva des del seu perfil.",
    trainer:
      "Aquí també hi ha coses d'algú que forma altres persones: la clau i els resultats que li han enviat. La seva còpia és una altra, i es baixa a",
    toTrainer: "«Clau i dades»",
    copy: "Baixa'n una còpia",
    copied: "La còpia és a les teves baixades.",
    word: "ESBORRA",
    type: "Escriu {{word}} per confirmar-ho",
    confirm: "Esborra-ho tot",
    cancel: "No esborris res",
    mismatch: "Per esborrar-ho tot has d'escriure {{word}}. No s'ha esborrat res.",
  },
  erased: {
    running: "S'està esborrant…",
    runningText: "Es tanquen les altres pestanyes del curs i s'esborra el que hi ha desat.",
    done: "S'ha esborrat tot",
    doneText:
      "En aquest navegador ja no queda res d'Atenta. Pots tancar aquesta pestanya. Si tornes a obrir el curs, començaràs de zero.",
    partly: "No s'ha pogut esborrar tot",
    partlyText:
      "La resta ja està esborrada, però això encara hi és, potser perquè una altra pestanya ho fa servir. Tanca les altres pestanyes del curs i torna-ho a provar.",
    elsewhere: "S'ha esborrat tot des d'una altra pestanya",
    elsewhereText: "Aquesta pestanya ja no desa res. La pots tancar. Si tornes a obrir el curs, començaràs de zero.",
    again: "Torna-ho a provar",
    start: "Comença de zero",
  },
};
