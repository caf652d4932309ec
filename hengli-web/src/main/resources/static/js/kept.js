// An entry that can no longer be written: what its writer had typed and could not save any more is shown, to be read and copied.

const section = document.getElementById("kept");
const key = `hengli:entry:${section.dataset.owner}:${section.dataset.entry}`;
const kept = localStorage.getItem(key);

if (kept) {
  const values = JSON.parse(kept);
  section.querySelectorAll("[data-name]").forEach(place => {
    const text = values[place.dataset.name];
    if (!text) return;
    place.querySelector("dd").textContent = text;
    place.hidden = false;
  });
  section.hidden = false;
  const forget = document.getElementById("forget");
  forget.hidden = false;
  forget.onclick = () => { localStorage.removeItem(key); section.remove(); };
}
