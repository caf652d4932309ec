// Reviewing by keyboard. Keys do nothing while somebody types, with Ctrl, Alt or Meta held, or when they were switched off.

const STORE = "hengli:review:keys";
const dialog = document.getElementById("keys");
const reason = document.getElementById("reason");
const byId = id => document.getElementById(id);
const isOn = () => localStorage.getItem(STORE) !== "off";

// a phone has no keys to show
const hasKeys = !window.matchMedia("(pointer: coarse)").matches;

const hints = () => document.querySelectorAll("[data-key]").forEach(hint => { hint.hidden = !hasKeys || !isOn(); });

const help = () => { if (dialog.open) dialog.close(); else dialog.showModal(); };

const press = element => { if (element) element.click(); };

const keys = {
  j: () => press(document.querySelector("a[rel=next]")),
  k: () => press(document.querySelector("a[rel=prev]")),
  a: () => press(byId("accept")),
  r: () => { if (reason) reason.focus(); },
};

// what is not to be seen takes no keys: for a moment after it is closed, the dialog still has the focus
const isTyping = target => {
  const place = target.closest("input, select, textarea, dialog, [contenteditable]");
  return place !== null && place.getClientRects().length > 0;
};

document.addEventListener("keydown", event => {
  if (event.target === reason && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    reason.form.requestSubmit(byId("send"));
    return;
  }
  if (event.target === reason && event.key === "Escape") { reason.blur(); return; }
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat || event.isComposing || isTyping(event.target)) return;
  if (event.key === "?") { event.preventDefault(); help(); return; }
  const act = isOn() && keys[event.key];
  if (act) { event.preventDefault(); act(); }
});

const show = byId("show-keys");
show.hidden = !hasKeys;
show.onclick = help;

const on = byId("keys-on");
on.checked = isOn();
on.onchange = () => { localStorage.setItem(STORE, on.checked ? "on" : "off"); hints(); };
hints();

const all = byId("all-of-queue");
if (all) {
  const boxes = () => document.querySelectorAll("input[name=chosen]");
  all.hidden = false;
  all.firstElementChild.onchange = event => boxes().forEach(box => { box.checked = event.target.checked; });
}

const current = document.querySelector(".queue [aria-current]");
if (current) current.closest("li").scrollIntoView({ block: "nearest" });
