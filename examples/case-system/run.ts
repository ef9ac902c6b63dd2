import { openDatabase } from "./database.js";
import { demo } from "./demo.js";

const db = await openDatabase({ url: process.env["DATABASE_URL"] });
await demo(db, console.log);
await db.close();
