import { config } from "zod/v4/core";

// The page's policy forbids making code from text. zod would try, once, while its first schema
// is made: so this comes before everything else.
config({ jitless: true });
