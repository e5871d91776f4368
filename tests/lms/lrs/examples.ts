/**
 * Good statements: from the appendices of xAPI-Data 1.0.3 (adlnet/xAPI-Spec), whose facts they keep.
 */
const CMI = "http://adlnet.gov/expapi/activities/cmi.interaction";
const en = (words: string) => ({ "en-US": words });
const part = (id: string, words: string) => ({ id, description: en(words) });

/** Appendix A, the simple statement. */
export const simple = {
  id: "fd41c918-b88b-4b20-a0a5-a4c32391aaa0",
  timestamp: "2015-11-18T12:17:00+00:00",
  actor: { objectType: "Agent", name: "Project Tin Can API", mbox: "mailto:user@example.com" },
  verb: { id: "http://example.com/xapi/verbs#sent-a-statement", display: en("sent") },
  object: {
    id: "http://example.com/xapi/activity/simplestatement",
    definition: { name: en("simple statement"), description: en("A simple Experience API statement.") },
  },
};

/** Appendix A, the completion. */
export const attempted = {
  id: "7ccd3322-e1a5-411a-a67d-6a735c76f119",
  timestamp: "2015-12-18T12:17:00+00:00",
  actor: { objectType: "Agent", name: "Example Learner", mbox: "mailto:example.learner@adlnet.gov" },
  verb: { id: "http://adlnet.gov/expapi/verbs/attempted", display: en("attempted") },
  object: {
    id: "http://example.adlnet.gov/xapi/example/simpleCBT",
    definition: { name: en("simple CBT course"), description: en("A fictitious example CBT course.") },
  },
  result: { score: { scaled: 0.95 }, success: true, completion: true, duration: "PT1234S" },
};

/** Appendix A, the long one. */
export const long = {
  id: "6690e6c9-3ef0-4ed3-8b37-7f3964730bee",
  actor: {
    name: "Team PB",
    mbox: "mailto:teampb@example.com",
    member: [
      {
        name: "Andrew Downes",
        account: { homePage: "http://www.example.com", name: "13936749" },
        objectType: "Agent",
      },
      { name: "Toby Nichols", openid: "http://toby.openid.example.org/", objectType: "Agent" },
      { name: "Ena Hills", mbox_sha1sum: "ebd31e95054c018b10727ccffd2ef2ec3a016ee9", objectType: "Agent" },
    ],
    objectType: "Group",
  },
  verb: { id: "http://adlnet.gov/expapi/verbs/attended", display: { "en-GB": "attended", "en-US": "attended" } },
  result: {
    extensions: { "http://example.com/profiles/meetings/resultextensions/minuteslocation": "X:\\meetings\\one" },
    success: true,
    completion: true,
    response: "We agreed on some example actions.",
    duration: "PT1H0M0S",
  },
  context: {
    registration: "ec531277-b57b-4c15-8d91-d292c5b2b8f7",
    contextActivities: {
      parent: [{ id: "http://www.example.com/meetings/series/267", objectType: "Activity" }],
      category: [
        {
          id: "http://www.example.com/meetings/categories/teammeeting",
          objectType: "Activity",
          definition: {
            name: { en: "team meeting" },
            description: { en: "A category of meeting used for regular team meetings." },
            type: "http://example.com/expapi/activities/meetingcategory",
          },
        },
      ],
      other: [
        { id: "http://www.example.com/meetings/occurances/34257", objectType: "Activity" },
        { id: "http://www.example.com/meetings/occurances/3425567", objectType: "Activity" },
      ],
    },
    instructor: {
      name: "Andrew Downes",
      account: { homePage: "http://www.example.com", name: "13936749" },
      objectType: "Agent",
    },
    team: { name: "Team PB", mbox: "mailto:teampb@example.com", objectType: "Group" },
    platform: "Example virtual meeting software",
    language: "tlh",
    statement: { objectType: "StatementRef", id: "6690e6c9-3ef0-4ed3-8b37-7f3964730bee" },
  },
  timestamp: "2013-05-18T05:32:34.804+00:00",
  stored: "2013-05-18T05:32:34.804+00:00",
  authority: { account: { homePage: "http://cloud.scorm.com/", name: "anonymous" }, objectType: "Agent" },
  version: "1.0.0",
  object: {
    id: "http://www.example.com/meetings/occurances/34534",
    definition: {
      extensions: {
        "http://example.com/profiles/meetings/activitydefinitionextensions/room": { name: "Kilby", id: null },
      },
      name: { "en-GB": "example meeting", "en-US": "example meeting" },
      type: "http://adlnet.gov/expapi/activities/meeting",
      moreInfo: "http://virtualmeeting.example.com/345256",
    },
    objectType: "Activity",
  },
};

/** Appendix C: a definition of each type of interaction. */
export const definitions = {
  "true-false": { type: CMI, interactionType: "true-false", correctResponsesPattern: ["true"] },
  choice: {
    type: CMI,
    interactionType: "choice",
    correctResponsesPattern: ["golf[,]tetris"],
    choices: [part("golf", "Golf Example"), part("facebook", "Facebook App"), part("tetris", "Tetris Example")],
  },
  "fill-in": { type: CMI, interactionType: "fill-in", correctResponsesPattern: ["Bob's your uncle"] },
  "long-fill-in": {
    type: CMI,
    interactionType: "long-fill-in",
    correctResponsesPattern: ["{case_matters=false}{lang=en}To store and provide access to learning experiences."],
  },
  likert: {
    type: CMI,
    interactionType: "likert",
    correctResponsesPattern: ["likert_3"],
    scale: [part("likert_0", "It's OK"), part("likert_3", "It's Gonna Change the World")],
  },
  matching: {
    type: CMI,
    interactionType: "matching",
    correctResponsesPattern: ["ben[.]3[,]chris[.]2"],
    source: [part("ben", "Ben"), part("chris", "Chris")],
    target: [part("2", "We got Runs"), part("3", "Duck")],
  },
  performance: {
    type: CMI,
    interactionType: "performance",
    correctResponsesPattern: ["pong[.]1:[,]dg[.]:10[,]lunch[.]"],
    steps: [part("pong", "Net pong matches won"), part("dg", "Strokes over par"), part("lunch", "Lunch")],
  },
  sequencing: {
    type: CMI,
    interactionType: "sequencing",
    correctResponsesPattern: ["tim[,]mike[,]ells"],
    choices: [part("tim", "Tim"), part("ells", "Ells"), part("mike", "Mike")],
  },
  numeric: { type: CMI, interactionType: "numeric", correctResponsesPattern: ["4[:]"] },
  other: { type: CMI, interactionType: "other", correctResponsesPattern: ["(35.937432,-86.868896)"] },
} as const;

/** What a learner may have said to each of them. */
export const responses: Readonly<Record<keyof typeof definitions, string>> = {
  "true-false": "false",
  choice: "golf",
  "fill-in": "Bob[,]uncle",
  "long-fill-in": "To keep [what] was learned.",
  likert: "likert_0",
  matching: "ben[.]2[,]chris[.]2",
  performance: "pong[.]3[,]lunch[.]soup",
  sequencing: "ells[,]tim[,]mike",
  numeric: "7",
  other: "anywhere",
};
