/** Faults between two versions of the worker. */
import { afterAll } from 'vitest';
import { faults } from './fault.ts';
import { closeSharedPhones } from './phone.ts';
import { updateFaults } from './updateFaults.ts';

afterAll(closeSharedPhones);

faults(updateFaults);
