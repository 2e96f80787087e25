// Results by keyboard. Pages work without it.
"use strict";

const OFF = "septel.keys";
const hits = [...document.querySelectorAll(".hit")];
const link = (hit) => hit.querySelector("a");

const help = document.createElement("dialog");
help.className = "keys";
help.setAttribute("aria-labelledby", "keys-title");
help.innerHTML = `<h2 id="keys-title">Keyboard</h2>
<dl>
<div><dt><kbd>/</kbd></dt><dd>search</dd></div>
<div><dt><kbd>j</kbd> <kbd>k</kbd></dt><dd>next and previous result</dd></div>
<div><dt><kbd>o</kbd> <kbd>Enter</kbd></dt><dd>open it</dd></div>
<div><dt><kbd>?</kbd></dt><dd>this help</dd></div>
<div><dt><kbd>Esc</kbd></dt><dd>close</dd></div>
</dl>
<form method="dialog"><label><input type="checkbox"> Single keys are on</label> <button>Close</button></form>`;
document.body.append(help);

const kept = () => { try { return localStorage.getItem(OFF) === "off"; } catch { return false; } };
const on = help.querySelector("input");
on.checked = !kept();
on.addEventListener("change", () => {
  try { localStorage.setItem(OFF, on.checked ? "on" : "off"); } catch { /* for this page alone */ }
});

// Who does not know the keys finds them beside the views.
const place = document.querySelector(".settings");
if (place) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Keyboard";
  button.addEventListener("click", () => help.showModal());
  place.append(button);
}

const move = (steps) => {
  const at = hits.findIndex(hit => hit.contains(document.activeElement));
  const next = at < 0 ? (steps > 0 ? 0 : hits.length - 1) : Math.min(Math.max(at + steps, 0), hits.length - 1);
  if (!hits[next]) return;
  link(hits[next]).focus();
  hits[next].scrollIntoView({ block: "nearest" });
};

document.addEventListener("keydown", (key) => {
  const target = key.target;
  if (!on.checked || help.open || key.ctrlKey || key.metaKey || key.altKey || key.isComposing) return;
  if (target.closest("input, select, textarea, [contenteditable]")) return;
  const hit = hits.find(one => one.contains(document.activeElement));
  if (key.key === "/") document.querySelector("#q").focus();
  else if (key.key === "j") move(1);
  else if (key.key === "k") move(-1);
  else if (key.key === "o" && hit) link(hit).click();
  else if (key.key === "?") help.showModal();
  else return;
  key.preventDefault();
});
