/** What one piece of work came to, and everybody who waits for it. */
export interface Flights<Landed extends { release(): void }> {
  /** Does the work, or joins who is doing it. Each of them gets it, and releases it once. */
  share(
    key: string,
    work: () => Promise<Landed>,
  ): { readonly landed: Promise<Landed>; readonly joined: boolean };
}

export function createFlights<Landed extends { release(): void }>(): Flights<Landed> {
  const flying = new Map<string, { readonly landing: Promise<Landed>; passengers: number }>();
  return {
    share(key, work) {
      const joined = flying.get(key);
      if (joined !== undefined) {
        joined.passengers += 1;
        return { landed: joined.landing, joined: true };
      }
      const flight = { passengers: 1, landing: start() };
      async function start(): Promise<Landed> {
        try {
          const landed = await work();
          return {
            ...landed,
            release() {
              flight.passengers -= 1;
              if (flight.passengers === 0) landed.release();
            },
          };
        } finally {
          flying.delete(key);
        }
      }
      flying.set(key, flight);
      return { landed: flight.landing, joined: false };
    },
  };
}
