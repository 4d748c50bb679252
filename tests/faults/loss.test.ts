/** Faults of a worker that has lost something, or does harm itself. */
import { afterAll } from 'vitest';
import { faults } from './fault.ts';
import { lossFaults } from './lossFaults.ts';
import { closeSharedPhones } from './phone.ts';

afterAll(closeSharedPhones);

faults(lossFaults);
