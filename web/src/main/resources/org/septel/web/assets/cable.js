// Adds to the pages of a cable what makes them pleasant; each works without it.
"use strict";

// The views keep in step: a link to another view leads to the paragraph that is being read.
const views = document.querySelectorAll(".views a");
const places = [...document.querySelectorAll("main [id]")].filter(place => /^[pb]\d+$/.test(place.id));

function placeBeingRead() {
  const covered = 90;
  const inSight = place => place.getBoundingClientRect().bottom > covered && place.getBoundingClientRect().top < innerHeight;
  const target = places.find(place => "#" + place.id === location.hash);
  if (target && inSight(target)) return target;
  const first = places.find(place => place.getBoundingClientRect().bottom > covered);
  return first === places[0] ? undefined : first;
}

for (const view of views) {
  view.addEventListener("click", () => {
    const place = placeBeingRead();
    view.hash = place ? place.id : "";
  });
}

// An explained abbreviation closes with Escape.
document.addEventListener("keydown", event => {
  if (event.key === "Escape" && document.activeElement.classList.contains("gloss")) document.activeElement.blur();
});

// Citations are copied with one press.
for (const text of document.querySelectorAll(".copied")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.setAttribute("aria-label", "Copy the " + text.closest("div").querySelector("dt").textContent + " citation");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text.textContent);
      button.textContent = "Copied";
    } catch {
      getSelection().selectAllChildren(text);
      button.textContent = "Selected";
    }
    setTimeout(() => { button.textContent = "Copy"; }, 2000);
  });
  text.closest("div").querySelector("dt").append(button);
}

// The lines of a telegram are chosen without jumping, and with the arrow keys.
const tape = document.querySelector(".tape");
if (tape) {
  const lines = [...tape.querySelectorAll("a.line")];
  const choose = (line, focus) => {
    tape.querySelectorAll(".on").forEach(other => other.classList.remove("on"));
    if (!line) {
      history.replaceState(null, "", location.pathname);
      return;
    }
    line.classList.add("on");
    history.replaceState(null, "", "#" + line.id);
    if (focus) line.focus();
  };
  const ofAddress = () => lines.find(line => "#" + line.id === location.hash || "#" + line.parentElement.id === location.hash);
  tape.classList.add("alive");
  const first = ofAddress();
  if (first) first.classList.add("on");
  addEventListener("hashchange", () => choose(ofAddress(), false));
  lines.forEach(line => line.addEventListener("click", event => {
    event.preventDefault();
    choose(line.classList.contains("on") ? undefined : line, true);
  }));
  tape.addEventListener("keydown", event => {
    const at = lines.indexOf(document.activeElement);
    if (event.key === "Escape") choose();
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: lines.length - 1 }[event.key];
    if (at < 0 || next === undefined || !lines[next]) return;
    event.preventDefault();
    choose(lines[next], true);
  });

  // The tour goes from stop to stop; the list of stops is there without it.
  const stops = [...document.querySelectorAll(".tour li")];
  const summary = document.querySelector(".tour summary");
  const guide = document.createElement("section");
  guide.className = "guiding";
  guide.setAttribute("role", "dialog");
  guide.setAttribute("aria-label", "Tour of this telegram");
  const button = (text, act) => {
    const made = document.createElement("button");
    made.type = "button";
    made.textContent = text;
    made.addEventListener("click", act);
    return made;
  };
  let at = 0;
  const end = () => {
    guide.remove();
    summary.focus();
  };
  const back = button("Back", () => stop(at - 1));
  const on = button("Next", () => (at + 1 < stops.length ? stop(at + 1) : end()));
  const stop = number => {
    at = number;
    const link = stops[at].querySelector("a");
    const line = document.getElementById(link.hash.slice(1));
    choose(line, false);
    line.scrollIntoView({ block: "center" });
    const title = document.createElement("h2");
    const count = document.createElement("span");
    count.className = "stops";
    count.textContent = ` ${at + 1} of ${stops.length}`;
    title.append(link.textContent, count);
    const text = document.createElement("p");
    text.setAttribute("aria-live", "polite");
    text.textContent = stops[at].querySelector("p").textContent;
    const buttons = document.createElement("div");
    buttons.className = "buttons";
    back.disabled = at === 0;
    on.textContent = at + 1 < stops.length ? "Next" : "Done";
    buttons.append(back, on, button("End the tour", end));
    on.className = "press";
    guide.replaceChildren(title, text, buttons);
    if (!guide.isConnected) document.body.append(guide);
    on.focus();
  };
  guide.addEventListener("keydown", event => {
    if (event.key === "Escape") end();
    if (event.key === "ArrowRight" && at + 1 < stops.length) stop(at + 1);
    if (event.key === "ArrowLeft" && at > 0) stop(at - 1);
  });
  if (summary) {
    summary.addEventListener("click", event => {
      event.preventDefault();
      stop(0);
    });
    // Only after the browser has gone to the fragment, or it would take the focus away.
    if (location.hash === "#tour") addEventListener("load", () => setTimeout(() => stop(0)));
  }
}
