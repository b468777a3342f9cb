// dt-sql-parser is built for bundlers: its imports name directories and leave extensions out.
import { register } from "node:module";

register("./resolve.js", import.meta.url);
