// Names for arrangements: the menu of views, and the dialog in which one gets its name.

const byId = id => document.getElementById(id);

const naming = byId("town-naming");
/** @param version of the arrangement that gets another name; none where a new one gets its first */
const name = (title, address, before, version = null) => {
  const form = naming.querySelector("form");
  form.action = address;
  form.querySelectorAll("input[name=version]").forEach(input => input.remove());
  if (version !== null) {
    const input = document.createElement("input");
    Object.assign(input, { type: "hidden", name: "version", value: version });
    form.append(input);
  }
  byId("town-naming-title").textContent = title;
  byId("town-name").value = before;
  byId("town-views").open = false;
  naming.showModal();
  byId("town-name").select();
};
document.querySelectorAll("[data-name-view]").forEach(button => {
  button.onclick = () => name(button.textContent, naming.querySelector("form").dataset.add, byId("town-name").defaultValue);
});
document.querySelectorAll("[data-rename-view]").forEach(button => {
  button.onclick = () => name(button.textContent, naming.querySelector("form").dataset.rename, button.dataset.name, button.dataset.version);
});
document.querySelectorAll("[data-close]").forEach(button => { button.onclick = () => button.closest("dialog").close(); });
byId("town-address").onfocus = event => event.target.select();
document.addEventListener("pointerdown", event => { if (!event.target.closest("#town-views")) byId("town-views").open = false; });
byId("town-views").addEventListener("keydown", event => {
  if (event.key === "Escape") { byId("town-views").open = false; byId("town-views").querySelector("summary").focus(); }
});
