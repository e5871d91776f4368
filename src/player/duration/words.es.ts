/** How long something takes, from an hour on. */
export const es = {
  whole: "{{hours}} h",
  hours: "{{hours}} h {{minutes}} min",
};
