// Runs in every page before its first paint, as a classic script. It sets theme, text size, length of lines, motion and
// the room for assignments,
// and marks browsers that cannot run the player (below the floor in docs/architecture.md): they keep the lesson to read.
(() => {
  var root = document.documentElement;
  var settings;
  // A host that does not lead to the folder: without the slash every relative address would be wrong.
  if (!/(\/|\.html)$/.test(location.pathname))
    location.replace(`${location.pathname}/${location.search}${location.hash}`);
  try {
    settings = JSON.parse(localStorage.getItem(root.getAttribute("data-settings") || "atenta.settings")) || {};
    if (settings.theme === "light" || settings.theme === "dark") {
      root.setAttribute("data-theme", settings.theme);
      document.querySelectorAll("meta[data-theme]").forEach((bar) => {
        bar.media = bar.dataset.theme === settings.theme ? "all" : "not all";
      });
    }
    if (settings.motion === "less") root.setAttribute("data-motion", "less");
    if (settings.text) root.setAttribute("data-text", String(settings.text));
    if (settings.assigned) root.setAttribute("data-assigned", String(settings.assigned));
    if (settings.width) root.setAttribute("data-width", String(settings.width));
  } catch (_e) {}
  if (!(window.BroadcastChannel && window.structuredClone && Object.hasOwn && window.HTMLDialogElement)) {
    root.setAttribute("data-old", "");
  }
  // A visit that begins at the top lays out what can be seen, and the rest soon after (`ui/fold.ts`).
  var [visit] = performance.getEntriesByType("navigation");
  if (root.hasAttribute("data-rev") && !location.hash && visit && visit.type === "navigate")
    root.setAttribute("data-folded", "");
  // What is pressed before the page has come alive is done then (`kept-presses.ts`). Of pointers disabled controls are told, of clicks not.
  root.pressed = [];
  root.keepPress = ({ type, target, detail, button }) => {
    if (type === "pointerdown") root.down = target;
    else if (type === "click" ? detail === 0 : button === 0 && root.down === target) root.pressed.push(target);
  };
  for (const type of ["pointerdown", "pointerup", "click"]) addEventListener(type, root.keepPress, true);
  // No form leads anywhere: without this, one that React does not hold yet would ask for the page again.
  addEventListener("submit", (event) => event.preventDefault(), true);
})();
