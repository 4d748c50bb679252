/** Faults of the worker and of deploys: F01 to F19. */
import { faults } from './fault.ts';
import { installFaults } from './installFaults.ts';
import { mixedDeploy } from './mixedDeploy.ts';

faults([...installFaults, mixedDeploy]);
