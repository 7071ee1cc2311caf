// Pages once read stay readable without a network. Answers, plans, searches and conversations are never kept.
const SHELF = "house-1";
const KEPT = /^\/(assets\/|[a-z-]+\/(articles|parties|areas|words|urgent)(\/|$)|[a-z-]+\/$)/;

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(
  caches.keys().then((names) => Promise.all(names.filter((name) => name !== SHELF).map((name) => caches.delete(name))))));
self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin || !KEPT.test(url.pathname)) return;
  event.respondWith(
    fetch(request)
      .then((answer) => {
        if (answer.ok) {
          const copy = answer.clone();
          event.waitUntil(caches.open(SHELF).then((shelf) => shelf.put(request, copy)));
        }
        return answer;
      })
      .catch(() => caches.match(request).then((kept) => kept || Response.error())),
  );
});
