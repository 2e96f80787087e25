// Suggestions under the search boxes. Pages work without it.
"use strict";
for (const box of document.querySelectorAll("form.search input[name=q]")) {
  const form = box.form;
  const list = document.createElement("ul");
  let asked = "";
  let wait = 0;
  let at = -1;
  list.className = "suggestions";
  list.id = box.id + "-suggestions";
  list.setAttribute("role", "listbox");
  list.hidden = true;
  form.append(list);
  box.setAttribute("role", "combobox");
  box.setAttribute("aria-autocomplete", "list");
  box.setAttribute("aria-expanded", "false");
  box.setAttribute("aria-controls", list.id);

  const close = () => {
    list.hidden = true;
    at = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };
  const choose = (item) => {
    if (item.dataset.url) {
      location.assign(item.dataset.url);
      return;
    }
    box.value = item.dataset.query + (item.dataset.kind === "field" ? "" : " ");
    close();
    box.focus();
    if (item.dataset.kind === "field") ask();
  };
  const mark = (next) => {
    at = next;
    [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
    if (at >= 0) box.setAttribute("aria-activedescendant", list.children[at].id);
  };
  const part = (name, text) => {
    const span = document.createElement("span");
    span.className = name;
    span.dir = "auto";
    span.textContent = text;
    return span;
  };
  const show = (suggestions) => {
    list.replaceChildren(...suggestions.map((found, i) => {
      const item = document.createElement("li");
      item.id = list.id + "-" + i;
      item.setAttribute("role", "option");
      item.dataset.query = found.query;
      item.dataset.kind = found.kind;
      if (found.kind === "id" || found.kind === "subject") item.dataset.url = "/cable/" + encodeURIComponent(found.id);
      item.append(part("value", found.text));
      if (found.meaning) item.append(part("meaning", found.meaning));
      if (found.hits !== undefined) item.append(part("hits", found.hits.toLocaleString("en")));
      item.addEventListener("mousedown", (press) => { press.preventDefault(); choose(item); });
      return item;
    }));
    at = -1;
    list.hidden = suggestions.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
  };
  const ask = async () => {
    const text = box.value;
    asked = text;
    if (!text.trim()) return close();
    try {
      const answer = await fetch("/suggest?q=" + encodeURIComponent(text));
      if (answer.ok && asked === text && document.activeElement === box) show((await answer.json()).suggestions);
    } catch {
      close();
    }
  };
  box.addEventListener("input", () => { clearTimeout(wait); wait = setTimeout(ask, 120); });
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (key) => {
    const last = list.children.length - 1;
    if (list.hidden || last < 0) return;
    if (key.key === "ArrowDown") mark(at === last ? 0 : at + 1);
    else if (key.key === "ArrowUp") mark(at <= 0 ? last : at - 1);
    else if (key.key === "Escape") close();
    else if (key.key === "Enter" && at >= 0) choose(list.children[at]);
    else return;
    key.preventDefault();
  });
}
