export const ca = {
  whole: "{{hours}} h",
  hours: "{{hours}} h {{minutes}} min",
};
