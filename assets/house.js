// What a page does beyond HTML. Everything works without this file; nothing here keeps or sends anything.
(() => {
  "use strict";
  const body = document.body;
  const find = (selector, root = document) => root.querySelector(selector);

  // The kiosk goes back to its resting page when nobody touches it, after asking; nothing of the visit stays behind.
  const idle = Number(body.dataset.idle || 0) * 1000;
  const rest = () => { sessionStorage.clear(); location.replace("/"); };
  if (idle && location.pathname !== "/") {
    const dialog = find("#still-here");
    let timer;
    const wait = () => {
      clearTimeout(timer);
      if (dialog.open) dialog.close();
      timer = setTimeout(() => { dialog.showModal(); timer = setTimeout(rest, 20000); }, idle);
    };
    for (const event of ["pointerdown", "keydown", "scroll"]) addEventListener(event, wait, { passive: true });
    addEventListener("pageshow", (event) => { if (event.persisted) rest(); });
    wait();
  }

  // Reading aloud, where the device has a voice for the language.
  const button = find("#listen");
  if (button && "speechSynthesis" in window) {
    const tag = button.dataset.voice;
    const voice = () => speechSynthesis.getVoices().find((v) => v.lang.toLowerCase().startsWith(tag.slice(0, 2)));
    const show = () => { button.hidden = !voice(); };
    speechSynthesis.addEventListener("voiceschanged", show);
    show();
    button.addEventListener("click", () => {
      if (speechSynthesis.speaking) return speechSynthesis.cancel();
      for (const part of document.querySelectorAll("main h1, main h2, main h3, main p, main li, main summary")) {
        if (part.closest(".no-voice, [hidden], form")) continue;
        const words = new SpeechSynthesisUtterance(part.innerText);
        words.lang = tag;
        words.voice = voice();
        speechSynthesis.speak(words);
      }
    });
    addEventListener("pagehide", () => speechSynthesis.cancel());
  }

  for (const print of document.querySelectorAll("[data-print]")) print.addEventListener("click", () => window.print());

  // Completions while typing; terms of published texts only.
  const field = find("input[data-suggest]");
  if (field) {
    const list = find("#" + field.getAttribute("list"));
    let last = "";
    field.addEventListener("input", async () => {
      const text = field.value.trim();
      if (!text || text === last || text.length > 60) return;
      last = text;
      try {
        const answer = await fetch(field.dataset.suggest + encodeURIComponent(text));
        const words = answer.ok ? await answer.json() : [];
        if (field.value.trim() === text) list.replaceChildren(...words.map((word) => Object.assign(document.createElement("option"), { value: word })));
      } catch { /* without completions the form still works */ }
    });
  }

  // The conversation goes on without a page load: the same page is asked for, and its new part taken over.
  document.addEventListener("submit", async (event) => {
    const form = event.target.closest("form[data-chat]");
    if (!form) return;
    event.preventDefault();
    const text = find("textarea", form);
    if (text && !text.value.trim() || form.ariaBusy) return;
    form.ariaBusy = "true";
    try {
      const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const fresh = [...find("#talk", page).children];
      find("#talk").append(...fresh);
      find("form.ask").replaceWith(find("form.ask", page));
      fresh[0]?.scrollIntoView({ block: "start", behavior: "smooth" });
      find("form.ask textarea").focus({ preventScroll: true });
    } catch {
      form.submit();
    }
  });

  // Pages once read stay readable without a network, on people's own devices only.
  if (!idle && "serviceWorker" in navigator) navigator.serviceWorker.register("/service-worker.js").catch(() => {});
})();
