/** Numbers of errors, by what went wrong; as each version counts them. */
export const errors = {
  scorm12: {
    initialized: 101,
    terminated: 101,
    early: 301,
    argument: 201,
    unknown: 401,
    noList: 203,
    noChildren: 202,
    keyword: 402,
    readOnly: 403,
    writeOnly: 404,
    type: 405,
    range: 405,
    order: 201,
    noValue: 0,
  },
  scorm2004: {
    initialized: 103,
    terminated: 104,
    early: 132,
    argument: 201,
    unknown: 401,
    noList: 301,
    noChildren: 301,
    keyword: 404,
    readOnly: 404,
    writeOnly: 405,
    type: 406,
    range: 407,
    order: 408,
    noValue: 403,
  },
} as const;

export type Wrong = keyof (typeof errors)["scorm12"];

export type Version = keyof typeof errors;

/** Names of the calls, in both versions: begin, end, read, write, keep. */
export const names = {
  scorm12: ["LMSInitialize", "LMSFinish", "LMSGetValue", "LMSSetValue", "LMSCommit"],
  scorm2004: ["Initialize", "Terminate", "GetValue", "SetValue", "Commit"],
} as const;

/** One call, as it was answered. */
export interface Call {
  readonly name: string;
  readonly field: string;
  readonly value: string;
  readonly answer: string;
  readonly error: number;
}
