// Evidence: several files at once, dropped or chosen, each with its progress; without this script the form sends them as usual.

import { csrfToken, signInAgain } from "./page.js";

const post = (form, file, onProgress) => new Promise((resolve, reject) => {
  const request = new XMLHttpRequest();
  request.open("POST", form.action);
  request.setRequestHeader("X-Requested-With", "fetch");
  request.setRequestHeader("X-XSRF-TOKEN", csrfToken());
  request.upload.onprogress = event => { if (event.lengthComputable) onProgress(event.loaded, event.total); };
  request.onload = () => resolve(request);
  request.onerror = () => reject(new TypeError("no answer"));
  const data = new FormData();
  data.append("files", file);
  request.send(data);
});

const tile = (file, words) => {
  const item = document.createElement("li");
  item.className = "attachment";
  const text = document.createElement("div");
  text.textContent = `${file.name}　${words}`;
  const bar = document.createElement("progress");
  bar.className = "bar";
  bar.max = file.size || 1;
  bar.value = 0;
  bar.setAttribute("aria-label", `${words} ${file.name}`);
  text.append(document.createElement("br"), bar);
  item.append(text);
  return { item, bar, text };
};

const refusal = words => {
  const text = document.createElement("p");
  text.className = "field-error";
  text.textContent = words;
  return text;
};

const upload = async (form, list, pending, file) => {
  const { item, bar, text } = tile(file, form.dataset.sending);
  pending.append(item);
  if (file.size > Number(form.dataset.largest)) {
    item.replaceChildren(refusal(form.dataset.tooLarge.replace("{0}", file.name)));
    return;
  }
  try {
    let answer = await post(form, file, loaded => { bar.value = loaded; });
    if (answer.status === 401) {
      await signInAgain();
      answer = await post(form, file, loaded => { bar.value = loaded; });
    }
    if (answer.status !== 200 && answer.status !== 422) throw new TypeError(answer.statusText);
    list.innerHTML = answer.responseText;
    const refusals = [...list.querySelectorAll(".field-error")];
    if (refusals.length) item.replaceChildren(...refusals); else item.remove();
  } catch (failure) {
    text.textContent = `${file.name}　${form.dataset.failed}`;
  }
};

export const startUploads = () => {
  const form = document.getElementById("upload");
  if (!form) return;
  const list = document.getElementById("attachment-list");
  const chooser = form.querySelector("input[type=file]");
  const pending = document.createElement("ul");
  pending.className = "attachments";
  form.after(pending);
  form.querySelector("button").hidden = true;
  const sendAll = async files => {
    pending.replaceChildren();
    for (const file of files) await upload(form, list, pending, file);
  };
  chooser.addEventListener("change", () => { sendAll([...chooser.files]); chooser.value = ""; });
  form.addEventListener("dragover", event => { event.preventDefault(); form.classList.add("is-over"); });
  form.addEventListener("dragleave", () => form.classList.remove("is-over"));
  form.addEventListener("drop", event => {
    event.preventDefault();
    form.classList.remove("is-over");
    sendAll([...event.dataTransfer.files]);
  });
};
