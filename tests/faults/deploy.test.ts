/** Faults of the worker and of deploys: F01 to F19. */
import { afterAll } from 'vitest';
import { faults } from './fault.ts';
import { installFaults } from './installFaults.ts';
import { mixedDeploy } from './mixedDeploy.ts';
import { closeSharedPhones } from './phone.ts';

afterAll(closeSharedPhones);

faults([...installFaults, mixedDeploy]);
