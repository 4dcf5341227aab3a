export const stepOwner = {
  stepOwner: {
    mine: 'I',
    manager: 'the manager',
  },
} as const;
