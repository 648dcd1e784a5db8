// An example of a receiver: prints each alert as a line. Replace it by your chat or your pager.
import { createServer } from 'node:http';

const port = Number(process.argv[2] ?? 9099);
const largest = 1024 ** 2;

createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) {
    text += chunk;
    if (text.length > largest) return request.destroy();
  }
  try {
    for (const { status, labels, annotations } of JSON.parse(text).alerts)
      console.log(`${request.url?.slice(1)} ${status} ${labels.alertname}: ${annotations.summary}`);
    response.end();
  } catch (error) {
    response.writeHead(400).end(String(error));
  }
}).listen(port, '127.0.0.1', () => console.log(`listening on ${port}`));
