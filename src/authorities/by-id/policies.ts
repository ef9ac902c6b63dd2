// Made by npm run generate; do not edit.
import type { Policy } from "../../policy/policy.js";
import { scottishGuidance } from "../national/scotland.js";
import { walesProcedures } from "../national/wales.js";
import { workingTogether } from "../national/working-together.js";
import { greaterManchester } from "../regional/greater-manchester.js";
import { london } from "../regional/london.js";
import { barkingAndDagenham } from "../barking-and-dagenham.js";
import { bolton } from "../bolton.js";
import { eastRiding } from "../east-riding.js";
import { hounslow } from "../hounslow.js";
import { independentReviewingService } from "../independent-reviewing-service.js";
import { norfolk } from "../norfolk.js";
import { northYorkshire } from "../north-yorkshire.js";
import { northamptonshire } from "../northamptonshire.js";
import { safeguardingQaUnit } from "../safeguarding-qa-unit.js";
import { tees } from "../tees.js";

export { scottishGuidance } from "../national/scotland.js";
export { walesProcedures } from "../national/wales.js";
export { workingTogether } from "../national/working-together.js";
export { greaterManchester } from "../regional/greater-manchester.js";
export { london } from "../regional/london.js";
export { barkingAndDagenham } from "../barking-and-dagenham.js";
export { bolton } from "../bolton.js";
export { eastRiding } from "../east-riding.js";
export { hounslow } from "../hounslow.js";
export { independentReviewingService } from "../independent-reviewing-service.js";
export { norfolk } from "../norfolk.js";
export { northYorkshire } from "../north-yorkshire.js";
export { northamptonshire } from "../northamptonshire.js";
export { safeguardingQaUnit } from "../safeguarding-qa-unit.js";
export { tees } from "../tees.js";

/** Every policy that comes with this package: national, regional, then the authorities by name. */
export const policies: readonly Policy[] = [
  scottishGuidance,
  walesProcedures,
  workingTogether,
  greaterManchester,
  london,
  barkingAndDagenham,
  bolton,
  eastRiding,
  hounslow,
  independentReviewingService,
  norfolk,
  northYorkshire,
  northamptonshire,
  safeguardingQaUnit,
  tees,
];
