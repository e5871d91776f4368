/*
 * The cases of Moodle's documentation and what they mean, taken as facts from docs.moodle.org/en/GIFT_format and from Moodle's
 * own files question/format/gift/examples.txt and tests/giftformat_test.php (moodle/moodle, GPL-3.0-or-later).
 */

/** An option of a choice. */
export const choice = (text: string, weight: number, feedback?: string) => ({
  text,
  weight,
  ...(feedback && { feedback }),
});
/** An answer to type. */
export const typed = (value: string, weight = 100, feedback?: string) => ({
  value,
  weight,
  ...(feedback && { feedback }),
});
/** A number and how far from it is right. */
export const range = (value: number, tolerance: number, weight = 100, feedback?: string) => ({
  value: { value, tolerance },
  weight,
  ...(feedback && { feedback }),
});
const pair = (left: string, right: string) => ({ left, right });

const grant = "Who's buried in Grant's tomb?";
const tomb = (mark: number) => [choice("Grant", 0), choice("Jefferson", 0), choice("no one", mark)];

/** What a text in GIFT is read as. */
export const cases: Readonly<Record<string, readonly [gift: string, question: unknown]>> = {
  "multiple choice": [
    `${grant}{~Grant ~Jefferson =no one}`,
    { type: "choice", single: true, text: grant, options: tomb(100) },
  ],
  "missing word": [
    "Grant is {~buried =entombed ~living} in Grant's tomb.",
    {
      type: "choice",
      single: true,
      text: "Grant is _____ in Grant's tomb.",
      blank: 9,
      options: [choice("buried", 0), choice("entombed", 100), choice("living", 0)],
    },
  ],
  "answers on lines of their own": [
    "The American holiday of Thanksgiving is celebrated on the {\n    ~second\n    ~third\n    =fourth\n} Thursday of November.",
    {
      type: "choice",
      single: true,
      text: "The American holiday of Thanksgiving is celebrated on the _____ Thursday of November.",
      blank: 58,
      options: [choice("second", 0), choice("third", 0), choice("fourth", 100)],
    },
  ],
  "a closing brace behind the last answer": [
    "Japanese characters originally came from what country? {\n    ~India\n    =China\n    ~Korea\n    ~Egypt}",
    {
      type: "choice",
      single: true,
      text: "Japanese characters originally came from what country?",
      options: [choice("India", 0), choice("China", 100), choice("Korea", 0), choice("Egypt", 0)],
    },
  ],
  "short answer": [
    `${grant}{=no one =nobody}`,
    { type: "short", text: grant, answers: [typed("no one"), typed("nobody")] },
  ],
  "short answer with a missing word": [
    "Two plus two equals {=four =4}.",
    { type: "short", text: "Two plus two equals _____.", blank: 20, answers: [typed("four"), typed("4")] },
  ],
  false: [
    "Grant is buried in Grant's tomb.{FALSE}",
    { type: "true-false", text: "Grant is buried in Grant's tomb.", right: false },
  ],
  "false, in short": [
    "Grant is buried in Grant's tomb.{F}",
    { type: "true-false", text: "Grant is buried in Grant's tomb.", right: false },
  ],
  true: ["The sun rises in the east.{T}", { type: "true-false", text: "The sun rises in the east.", right: true }],
  matching: [
    "Match the following countries with their corresponding capitals. {\n    =Canada -> Ottawa\n    =Italy  -> Rome\n    =Japan  -> Tokyo\n    =India  -> New Delhi\n    }",
    {
      type: "matching",
      text: "Match the following countries with their corresponding capitals.",
      pairs: [pair("Canada", "Ottawa"), pair("Italy", "Rome"), pair("Japan", "Tokyo"), pair("India", "New Delhi")],
    },
  ],
  "matching on one line": [
    "Match the following countries with their corresponding\ncapitals.{=Canada->Ottawa =Italy->Rome =Japan->Tokyo}",
    {
      type: "matching",
      text: "Match the following countries with their corresponding\ncapitals.",
      pairs: [pair("Canada", "Ottawa"), pair("Italy", "Rome"), pair("Japan", "Tokyo")],
    },
  ],
  "a number": [
    "When was Ulysses S. Grant born? {#1822}",
    { type: "numerical", text: "When was Ulysses S. Grant born?", answers: [range(1822, 0)] },
  ],
  "a number and how far off it may be": [
    "When was Ulysses S. Grant born?{#1822:5}",
    { type: "numerical", text: "When was Ulysses S. Grant born?", answers: [range(1822, 5)] },
  ],
  "decimals, and a missing word": [
    "What is the value of pi (to 3 decimal places)? {#3.1415:0.0005}.",
    {
      type: "numerical",
      text: "What is the value of pi (to 3 decimal places)? _____.",
      blank: 47,
      answers: [range(31415e-4, 0.0005)],
    },
  ],
  "from one number to another": [
    "What is the value of pi (to 3 decimal places)? {#3.141..3.142}.",
    {
      type: "numerical",
      text: "What is the value of pi (to 3 decimal places)? _____.",
      blank: 47,
      answers: [range(31415e-4, 0.0005)],
    },
  ],
  "several numbers": [
    "When was Ulysses S. Grant born? {#\n    =1822:0\n    =%50%1822:2}",
    { type: "numerical", text: "When was Ulysses S. Grant born?", answers: [range(1822, 0), range(1822, 2, 50)] },
  ],
  "a comment": [
    "// Subheading: Numerical questions below\nWhat's 2 plus 2? {#4}",
    { type: "numerical", text: "What's 2 plus 2?", answers: [range(4, 0)] },
  ],
  "a title": [
    "::Kanji Origins::Japanese characters originally\ncame from what country? {=China}",
    {
      type: "short",
      title: "Kanji Origins",
      text: "Japanese characters originally\ncame from what country?",
      answers: [typed("China")],
    },
  ],
  feedback: [
    "What's the answer to this multiple-choice question?{\n~wrong answer#feedback comment on the wrong answer\n~another wrong answer#feedback comment on this wrong answer\n=right answer#Very good!}",
    {
      type: "choice",
      single: true,
      text: "What's the answer to this multiple-choice question?",
      options: [
        choice("wrong answer", 0, "feedback comment on the wrong answer"),
        choice("another wrong answer", 0, "feedback comment on this wrong answer"),
        choice("right answer", 100, "Very good!"),
      ],
    },
  ],
  "feedback for false": [
    "Grant is buried in Grant's tomb.{FALSE#No one is buried in Grant's tomb.}",
    {
      type: "true-false",
      text: "Grant is buried in Grant's tomb.",
      right: false,
      ifWrong: "No one is buried in Grant's tomb.",
    },
  ],
  "feedback for wrong and right": [
    "42 is the Absolute Answer to everything.{\nFALSE#42 is the Ultimate Answer.#You gave the right answer.}",
    {
      type: "true-false",
      text: "42 is the Absolute Answer to everything.",
      right: false,
      ifWrong: "42 is the Ultimate Answer.",
      ifRight: "You gave the right answer.",
    },
  ],
  "a weight": [
    "Difficult question.{~wrong answer ~%50%half credit answer =full credit answer}",
    {
      type: "choice",
      single: true,
      text: "Difficult question.",
      options: [choice("wrong answer", 0), choice("half credit answer", 50), choice("full credit answer", 100)],
    },
  ],
  "weights in a missing word": [
    "::Jesus' hometown::Jesus Christ was from {\n    ~Jerusalem#This was an important city, but the wrong answer.\n    ~%25%Bethlehem#He was born here, but not raised here.\n    ~%50%Galilee#You need to be more specific.\n    =Nazareth#Yes! That's right!}.",
    {
      type: "choice",
      single: true,
      title: "Jesus' hometown",
      text: "Jesus Christ was from _____.",
      blank: 22,
      options: [
        choice("Jerusalem", 0, "This was an important city, but the wrong answer."),
        choice("Bethlehem", 25, "He was born here, but not raised here."),
        choice("Galilee", 50, "You need to be more specific."),
        choice("Nazareth", 100, "Yes! That's right!"),
      ],
    },
  ],
  "weights of short answers": [
    "::Jesus' hometown:: Jesus Christ was from {\n    =Nazareth#Yes! That's right!\n    =%75%Nazereth#Right, but misspelled.\n    =%25%Bethlehem#He was born here, but not raised here.}",
    {
      type: "short",
      title: "Jesus' hometown",
      text: "Jesus Christ was from",
      answers: [
        typed("Nazareth", 100, "Yes! That's right!"),
        typed("Nazereth", 75, "Right, but misspelled."),
        typed("Bethlehem", 25, "He was born here, but not raised here."),
      ],
    },
  ],
  "several right answers": [
    "What two people are entombed in Grant's tomb? {\n    ~No one\n    ~%50%Grant\n    ~%50%Grant's wife\n    ~Grant's father }",
    {
      type: "choice",
      single: false,
      text: "What two people are entombed in Grant's tomb?",
      options: [choice("No one", 0), choice("Grant", 50), choice("Grant's wife", 50), choice("Grant's father", 0)],
    },
  ],
  "several right answers, and wrong ones that cost": [
    "What two people are entombed in Grant's tomb? {\n    ~%-50%No one\n    ~%50%Grant\n    ~%50%Grant's wife\n    ~%-50%Grant's father }",
    {
      type: "choice",
      single: false,
      text: "What two people are entombed in Grant's tomb?",
      options: [choice("No one", -50), choice("Grant", 50), choice("Grant's wife", 50), choice("Grant's father", -50)],
    },
  ],
  "special characters": [
    "Which answer equals 5? {\n     ~ \\= 2 + 2\n     = \\= 2 + 3\n     ~ \\= 2 + 4  }",
    {
      type: "choice",
      single: true,
      text: "Which answer equals 5?",
      options: [choice("= 2 + 2", 0), choice("= 2 + 3", 100), choice("= 2 + 4", 0)],
    },
  ],
  "control characters": [
    "::GIFT Control Characters::\nWhich of the following is NOT a control character for the GIFT import format? {\n   ~ \\~     # \\~ is a control character.\n   ~ \\#     # \\# is a control character.\n   ~ \\{     # \\{ is a control character.\n   = \\\\     # Correct! \\\\ (backslash) is not a control character. BUT,\n              it is used to escape the control characters.\n}",
    {
      type: "choice",
      single: true,
      title: "GIFT Control Characters",
      text: "Which of the following is NOT a control character for the GIFT import format?",
      options: [
        choice("~", 0, "~ is a control character."),
        choice("#", 0, "# is a control character."),
        choice("{", 0, "{ is a control character."),
        choice(
          "\\",
          100,
          "Correct! \\ (backslash) is not a control character. BUT,\n              it is used to escape the control characters.",
        ),
      ],
    },
  ],
  "an essay": [
    "Write a short biography of Dag Hammarskjöld. {}",
    { type: "essay", text: "Write a short biography of Dag Hammarskjöld." },
  ],
  "a description": [
    "You can use your pencil and paper for these next math questions.",
    { type: "description", text: "You can use your pencil and paper for these next math questions." },
  ],
  "general feedback": [
    "//from 0 to 5 inclusive\n::Q5:: What is a number from 1 to 5? {#3:2#Any will do.####All of them are right.}",
    {
      type: "numerical",
      title: "Q5",
      text: "What is a number from 1 to 5?",
      answers: [range(3, 2, 100, "Any will do.")],
      general: "All of them are right.",
    },
  ],
  "a line's end in a text": ["One.\\nTwo.{T}", { type: "true-false", text: "One.\nTwo.", right: true }],
};
