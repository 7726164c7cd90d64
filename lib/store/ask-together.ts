import Dexie from 'dexie';

type AnswersOf<Requests extends readonly IDBRequest[]> = {
  readonly [Place in keyof Requests]: Requests[Place] extends IDBRequest<infer Answer> ? Answer : never;
};

/**
 * Puts many questions to the disk in the caller's transaction, past Dexie: what it does around each of them costs more
 * than the answer, and a look at a profile asks fifteen. Nothing may be written this way: the second copy would not
 * hear of it.
 */
export function askTogether<const Requests extends readonly IDBRequest[]>(
  ask: (store: (name: string) => IDBObjectStore) => Requests,
): PromiseLike<AnswersOf<Requests>> {
  const running = Dexie.currentTransaction?.idbtrans;
  return new Dexie.Promise<AnswersOf<Requests>>((resolve, reject) => {
    if (!running) throw new Error('asked outside of a transaction');
    const requests = ask((name) => running.objectStore(name));
    for (const request of requests) {
      request.onerror = (event) => {
        // Whoever asked decides what becomes of the transaction.
        event.preventDefault();
        event.stopPropagation();
        reject(request.error);
      };
    }
    const [last] = requests.slice(-1);
    const answer = (): void => resolve(requests.map(({ result }) => result) as AnswersOf<Requests>);
    // Answers come in the order of the questions.
    if (last) last.onsuccess = answer;
    else answer();
  });
}
