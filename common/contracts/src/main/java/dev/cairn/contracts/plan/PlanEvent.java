package dev.cairn.contracts.plan;

import dev.cairn.contracts.event.CairnEvent;

/** Something happened to a plan that others may know of. Typing that is not shared raises none of these. */
public sealed interface PlanEvent extends CairnEvent
        permits PlanShared,
                PlanAgreed,
                PlanPartTakenBack,
                PlanRested,
                PlanHandedOver,
                VerdictGiven,
                ProgressNoted,
                PlanCommented,
                SupportDecided,
                AgreementAsked,
                PlanImported {}
