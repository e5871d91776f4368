import { type Type, types12, types2004 } from "./grammar.ts";

/** What may be done with an element, and what may stand in it. */
export interface Element {
  readonly access: "read" | "write" | "both";
  readonly type: Type;
  /** Before anything is set. Left out: there is no value yet. */
  readonly initial?: string;
}

export interface Model {
  readonly elements: Readonly<Record<string, Element>>;
  /** Lists, with what may be in an entry and how many there are. */
  readonly lists: Readonly<Record<string, { readonly children: string; readonly most: number }>>;
  /** What is asked of `_children` of what is no list. */
  readonly groups: Readonly<Record<string, string>>;
}

const any: Type = () => true;
const read = (initial?: string): Element => ({ access: "read", type: any, ...(initial !== undefined && { initial }) });
const both = (type: Type, initial?: string): Element => ({
  access: "both",
  type,
  ...(initial !== undefined && { initial }),
});
const write = (type: Type): Element => ({ access: "write", type });

const t = types12;
const score12 = (at: string) => ({
  [`${at}.raw`]: both(t.score, ""),
  [`${at}.min`]: both(t.score, ""),
  [`${at}.max`]: both(t.score, ""),
});

/** The whole data model of SCORM 1.2, optional parts included. An index is `n`. */
export const model12: Model = {
  elements: {
    "cmi.core.student_id": read(),
    "cmi.core.student_name": read(),
    "cmi.core.lesson_location": both(t.string255, ""),
    "cmi.core.credit": read("credit"),
    "cmi.core.lesson_status": both(t.status, "not attempted"),
    "cmi.core.entry": read("ab-initio"),
    ...score12("cmi.core.score"),
    "cmi.core.total_time": read("0000:00:00.00"),
    "cmi.core.lesson_mode": read("normal"),
    "cmi.core.exit": write(t.exit),
    "cmi.core.session_time": write(t.timespan),
    "cmi.suspend_data": both(t.string4096, ""),
    "cmi.launch_data": read(""),
    "cmi.comments": both(t.string4096, ""),
    "cmi.comments_from_lms": read(""),
    "cmi.student_data.mastery_score": read(""),
    "cmi.student_data.max_time_allowed": read(""),
    "cmi.student_data.time_limit_action": read(""),
    "cmi.student_preference.audio": both(t.integer, "0"),
    "cmi.student_preference.language": both(t.string255, ""),
    "cmi.student_preference.speed": both(t.integer, "0"),
    "cmi.student_preference.text": both(t.integer, "0"),
    "cmi.objectives.n.id": both(t.identifier),
    ...score12("cmi.objectives.n.score"),
    "cmi.objectives.n.status": both(t.status, "not attempted"),
    "cmi.interactions.n.id": write(t.identifier),
    "cmi.interactions.n.objectives.n.id": write(t.identifier),
    "cmi.interactions.n.time": write(t.time),
    "cmi.interactions.n.type": write(t.interaction),
    "cmi.interactions.n.correct_responses.n.pattern": write(any),
    "cmi.interactions.n.weighting": write(t.decimal),
    "cmi.interactions.n.student_response": write(any),
    "cmi.interactions.n.result": write(t.result),
    "cmi.interactions.n.latency": write(t.timespan),
  },
  lists: {
    "cmi.objectives": { children: "id,score,status", most: 1_000 },
    "cmi.interactions": {
      children: "id,objectives,time,type,correct_responses,weighting,student_response,result,latency",
      most: 1_000,
    },
    "cmi.interactions.n.objectives": { children: "id", most: 100 },
    "cmi.interactions.n.correct_responses": { children: "pattern", most: 100 },
  },
  groups: {
    "cmi.core":
      "student_id,student_name,lesson_location,credit,lesson_status,entry,score,total_time,lesson_mode,exit,session_time",
    "cmi.core.score": "raw,min,max",
    "cmi.objectives.n.score": "raw,min,max",
    "cmi.student_data": "mastery_score,max_time_allowed,time_limit_action",
    "cmi.student_preference": "audio,language,speed,text",
  },
};

const s = types2004;
const score2004 = (at: string) => ({
  [`${at}.scaled`]: both(s.scaled),
  [`${at}.raw`]: both(s.real),
  [`${at}.min`]: both(s.real),
  [`${at}.max`]: both(s.real),
});

/** The data model of SCORM 2004 4th Edition, without comments and shared data, which a course like ours does not touch. */
export const model2004: Model = {
  elements: {
    "cmi._version": read("1.0"),
    "cmi.completion_status": both(s.completion, "unknown"),
    "cmi.completion_threshold": read(),
    "cmi.credit": read("credit"),
    "cmi.entry": read("ab-initio"),
    "cmi.exit": write(s.exit),
    "cmi.launch_data": read(),
    "cmi.learner_id": read(),
    "cmi.learner_name": read(),
    "cmi.learner_preference.audio_level": both(s.real, "1"),
    "cmi.learner_preference.language": both(s.characters(250), ""),
    "cmi.learner_preference.delivery_speed": both(s.real, "1"),
    "cmi.learner_preference.audio_captioning": both(s.real, "0"),
    "cmi.location": both(s.characters(1_000)),
    "cmi.max_time_allowed": read(),
    "cmi.mode": read("normal"),
    "cmi.progress_measure": both(s.measure),
    "cmi.scaled_passing_score": read(),
    ...score2004("cmi.score"),
    "cmi.session_time": write(s.interval),
    "cmi.success_status": both(s.success, "unknown"),
    "cmi.suspend_data": both(s.characters(64_000)),
    "cmi.time_limit_action": read("continue,no message"),
    "cmi.total_time": read("PT0S"),
    "cmi.objectives.n.id": both(s.identifier),
    ...score2004("cmi.objectives.n.score"),
    "cmi.objectives.n.success_status": both(s.success, "unknown"),
    "cmi.objectives.n.completion_status": both(s.completion, "unknown"),
    "cmi.objectives.n.progress_measure": both(s.measure),
    "cmi.objectives.n.description": both(s.text(250)),
    "cmi.interactions.n.id": both(s.identifier),
    "cmi.interactions.n.type": both(s.interaction),
    "cmi.interactions.n.objectives.n.id": both(s.identifier),
    "cmi.interactions.n.timestamp": both(s.moment),
    "cmi.interactions.n.correct_responses.n.pattern": both(any),
    "cmi.interactions.n.weighting": both(s.real),
    "cmi.interactions.n.learner_response": both(any),
    "cmi.interactions.n.result": both(s.result),
    "cmi.interactions.n.latency": both(s.interval),
    "cmi.interactions.n.description": both(s.text(250)),
    "adl.nav.request": both(s.navigation, "_none_"),
  },
  lists: {
    "cmi.objectives": {
      children: "id,score,success_status,completion_status,progress_measure,description",
      most: 100,
    },
    "cmi.interactions": {
      children: "id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description",
      most: 250,
    },
    "cmi.interactions.n.objectives": { children: "id", most: 10 },
    "cmi.interactions.n.correct_responses": { children: "pattern", most: 10 },
  },
  groups: {
    "cmi.score": "scaled,raw,min,max",
    "cmi.objectives.n.score": "scaled,raw,min,max",
    "cmi.learner_preference": "audio_level,language,delivery_speed,audio_captioning",
  },
};
