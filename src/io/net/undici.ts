import connect from 'undici/lib/api/api-connect.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import Dispatcher from 'undici/lib/dispatcher/dispatcher.js';
import Pool from 'undici/lib/dispatcher/pool.js';
import ProxyAgent from 'undici/lib/dispatcher/proxy-agent.js';

/*
 * The three classes of undici that are used here. Its main module also contains fetch, WebSocket, caches and mocks:
 * twice the code, and twice the time to load it. It also adds methods to Dispatcher, of which ProxyAgent needs one.
 */
Object.assign(Dispatcher.prototype, { connect });

export { Agent, Pool, ProxyAgent };
