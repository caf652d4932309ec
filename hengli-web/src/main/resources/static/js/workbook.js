// Workbooks: many files dropped together are sent one after the other, each with what became of it; without this script the form sends them all.

import { send } from "./page.js";

const line = (list, words) => {
  const item = document.createElement("li");
  item.textContent = words;
  list.append(item);
  return item;
};

// As the server makes them; browsers make their own on encrypted sites only.
const newId = () => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const digits = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return digits.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
};

const sendOne = async (form, id, file, item) => {
  const data = new FormData();
  data.append("id", id);
  data.append("quarter", form.elements.quarter.value);
  data.append("files", file);
  try {
    const answer = await send(form.action, data);
    if (answer.status !== 200 && answer.status !== 422) throw new TypeError(answer.statusText);
    item.innerHTML = await answer.text();
    return answer.ok;
  } catch (failure) {
    item.textContent = `${file.name}　${form.dataset.failed}`;
    return false;
  }
};

const sendAll = async (form, files) => {
  const list = form.querySelector("ol") || document.createElement("ol");
  list.replaceChildren();
  const bar = document.createElement("progress");
  bar.max = files.length;
  bar.value = 0;
  const sum = document.createElement("p");
  sum.setAttribute("role", "status");
  form.querySelectorAll("progress, [role=status]").forEach(old => old.remove());
  form.append(bar, sum, list);
  if (files.length > Number(form.dataset.most)) {
    line(list, form.dataset.tooMany);
    return;
  }
  // each time another: whoever comes back to this page begins anew
  const id = newId();
  let good = 0;
  for (const file of files) {
    const item = line(list, `${file.name}　${form.dataset.sending}`);
    if (await sendOne(form, id, file, item)) good++;
    bar.value++;
    sum.textContent = form.dataset.done.replace("{0}", bar.value).replace("{1}", files.length);
  }
  if (good > 0) window.location.assign(form.dataset.next.replace(form.elements.id.value, id));
};

const form = document.getElementById("workbooks");
if (form) {
  const chooser = form.querySelector("input[type=file]");
  form.addEventListener("submit", event => {
    event.preventDefault();
    delete form.dataset.sent;
    sendAll(form, [...chooser.files]);
  });
  form.addEventListener("dragover", event => { event.preventDefault(); form.classList.add("is-over"); });
  form.addEventListener("dragleave", () => form.classList.remove("is-over"));
  form.addEventListener("drop", event => {
    event.preventDefault();
    form.classList.remove("is-over");
    sendAll(form, [...event.dataTransfer.files]);
  });
}
