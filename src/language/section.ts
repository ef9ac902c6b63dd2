import type { Message } from "./message.js";

/** Messages that belong together, in English: one section of the dictionary. */
export interface Section<Messages extends Readonly<Record<string, Message>> = Readonly<Record<string, Message>>> {
  readonly name: string;
  readonly messages: Messages;
}

/** Names a section. */
export function section<const Messages extends Readonly<Record<string, Message>>>(
  name: string,
  messages: Messages,
): Section<Messages> {
  return { name, messages };
}
