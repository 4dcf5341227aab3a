// Made from feedback-service/openapi.json by "npm run types"; not to be edited.
export interface paths {
    "/api/v1/conversation-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importConversations"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversation-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readConversationImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listConversations"];
        put?: never;
        post: operations["proposeConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/agenda-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["draftAgenda"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["conversationsWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readConversation"];
        put: operations["rewriteConversation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/agenda": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeAgenda"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/holding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markConversationHeld"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["markConversationMissed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["moveConversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNotes"];
        put?: never;
        post: operations["takeNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/notes/{note}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["rewriteNote"];
        post?: never;
        delete: operations["removeNote"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/preparation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPreparation"];
        put: operations["writePreparation"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/recap": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readRecap"];
        put: operations["editRecap"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/recap/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acknowledgeRecap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/recap/sending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["sendRecap"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listSteps"];
        put?: never;
        post: operations["agreeStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/conversations/{id}/steps/{step}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeStep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFeedback"];
        put?: never;
        post: operations["giveFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/feedback/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/internal/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["keys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AcceptConversationRequest: {
            explicitYes?: boolean;
            /** Format: date-time */
            time: string;
        };
        AgendaDraftView: {
            employee?: string;
            items?: components["schemas"]["Item"][];
            partner?: string;
            points?: components["schemas"]["TalkPoint"][];
        };
        AgendaItem: {
            text?: string;
            /** @enum {string} */
            topic: "purpose-and-thanks" | "accomplishments" | "vision" | "goals" | "goals-near" | "goals-mid" | "goals-long" | "alignment" | "feedback-wanted" | "support" | "next-steps" | "other";
        };
        AgreeStepRequest: {
            /** Format: date */
            by: string;
            goal?: string;
            what: string;
            who: string;
        };
        AnswerFeedbackRequest: {
            /** @enum {string} */
            kind?: "thanks" | "question" | "taken" | "differently";
            text?: string;
        };
        Batch: {
            by?: string;
            /** Format: int32 */
            done?: number;
            id?: string;
            /** @enum {string} */
            state?: "running" | "done";
            /** Format: int32 */
            total?: number;
        };
        ChangeAgendaRequest: {
            agenda: components["schemas"]["AgendaItem"][];
            purpose?: string;
        };
        ChangeStepRequest: {
            /** Format: date */
            by: string;
            goal?: string;
            reason?: string;
            /** @enum {string} */
            state?: "open" | "done" | "dropped" | "carried";
            what: string;
            who: string;
        };
        Conversation: {
            agenda?: components["schemas"]["AgendaItem"][];
            /** Format: int32 */
            calendarSequence?: number;
            /** Format: date-time */
            createdAt?: string;
            employee?: string;
            etag?: string;
            /** Format: date-time */
            heldAt?: string;
            id?: string;
            imported?: boolean;
            /** Format: int32 */
            minutes?: number;
            needsExplicitYes?: boolean;
            partner?: string;
            partnerIsManager?: boolean;
            place?: components["schemas"]["Place"];
            points?: components["schemas"]["TalkPoint"][];
            /** Format: date-time */
            proposedAt?: string;
            proposedBy?: string;
            purpose?: string;
            recap?: components["schemas"]["RecapState"];
            /** Format: date-time */
            scheduledAt?: string;
            soon?: string[];
            /** @enum {string} */
            state?: "draft" | "proposed" | "scheduled" | "held" | "recapped" | "cancelled" | "missed";
            times?: string[];
        };
        ConversationImportRequest: {
            conversations: components["schemas"]["ImportedTalk"][];
            feedback?: components["schemas"]["ImportedFeedback"][];
        };
        ConversationList: {
            items?: components["schemas"]["Conversation"][];
            next?: string;
        };
        EditRecapRequest: {
            lines: components["schemas"]["RecapLineRequest"][];
            thanks?: string;
            /** Format: date-time */
            upTo?: string;
        };
        Feedback: {
            answer?: components["schemas"]["FeedbackAnswer"];
            behaviour?: string;
            competency?: string;
            conversation?: string;
            etag?: string;
            /** Format: date-time */
            givenAt?: string;
            heardFromOthers?: boolean;
            id?: string;
            impact?: string;
            imported?: boolean;
            keep?: string;
            receiver?: string;
            situation?: string;
            try?: string;
            writer?: string;
        };
        FeedbackAnswer: {
            /** Format: date-time */
            at?: string;
            /** @enum {string} */
            kind?: "thanks" | "question" | "taken" | "differently";
            text?: string;
        };
        FeedbackList: {
            items?: components["schemas"]["Feedback"][];
            next?: string;
        };
        GiveFeedbackRequest: {
            behaviour: string;
            competency: string;
            conversation?: string;
            heardFromOthers?: boolean;
            impact: string;
            keep?: string;
            receiver: string;
            situation: string;
            try?: string;
        };
        ImportedAgendaItem: {
            text?: string;
            /** @enum {string} */
            topic: "thanks" | "purpose-and-thanks" | "accomplishments" | "vision" | "goals" | "alignment" | "feedback" | "support" | "next-steps" | "other";
        };
        ImportedAnswer: {
            /** Format: date-time */
            at: string;
            /** @enum {string} */
            kind?: "thanks" | "question" | "taken" | "differently";
            text?: string;
        };
        ImportedFeedback: {
            answer?: components["schemas"]["ImportedAnswer"];
            behaviour: string;
            competency: string;
            conversation?: string;
            /** Format: date-time */
            givenAt: string;
            heardFromOthers?: boolean;
            impact: string;
            keep?: string;
            receiver: string;
            ref: string;
            situation: string;
            try?: string;
            writer: string;
        };
        ImportedLine: {
            by?: string;
            /** @enum {string} */
            kind: "note" | "advice" | "decision" | "step";
            text: string;
        };
        ImportedNote: {
            /** Format: date-time */
            at?: string;
            /** @enum {string} */
            audience?: "private" | "shared";
            by: string;
            /** @enum {string} */
            kind?: "note" | "advice" | "decision" | "thanks";
            text: string;
        };
        ImportedRecap: {
            /** Format: date-time */
            acknowledgedAt?: string;
            /** @enum {string} */
            how?: "in-full" | "link";
            lines: components["schemas"]["ImportedLine"][];
            /** Format: date-time */
            sentAt: string;
            thanks?: string;
            thanksOfPartner?: string;
        };
        ImportedStep: {
            /** Format: date */
            by: string;
            /** Format: date-time */
            endedAt?: string;
            reason?: string;
            /** @enum {string} */
            state?: "open" | "done" | "dropped" | "carried";
            what: string;
            who: string;
        };
        ImportedTalk: {
            agenda?: components["schemas"]["ImportedAgendaItem"][];
            employee: string;
            /** Format: date-time */
            heldAt?: string;
            /** Format: int32 */
            minutes?: number;
            notes?: components["schemas"]["ImportedNote"][];
            partner: string;
            place?: components["schemas"]["Place"];
            /** Format: date-time */
            proposedAt?: string;
            proposedBy?: string;
            purpose: string;
            recap?: components["schemas"]["ImportedRecap"];
            ref: string;
            /** Format: date-time */
            scheduledAt?: string;
            /** @enum {string} */
            state: "draft" | "proposed" | "scheduled" | "held" | "recapped" | "cancelled" | "missed";
            steps?: components["schemas"]["ImportedStep"][];
            times?: string[];
        };
        Item: {
            about?: string;
            /** Format: date-time */
            at?: string;
            /** Format: date */
            due?: string;
            id?: string;
            /** @enum {string} */
            kind?: "proposal-to-answer" | "proposal-to-send" | "talk-to-prepare" | "talk-to-confirm" | "talk-to-move" | "recap-to-send" | "recap-to-read" | "feedback-to-answer";
            /** Format: date-time */
            since?: string;
        };
        Line: {
            by?: string;
            /** @enum {string} */
            kind?: "note" | "advice" | "decision";
            text?: string;
        };
        MoveConversationRequest: {
            /** Format: int32 */
            minutes?: number;
            place?: components["schemas"]["Place"];
            times: string[];
        };
        NextStep: {
            /** Format: date */
            by?: string;
            conversation?: string;
            /** Format: date-time */
            endedAt?: string;
            etag?: string;
            goal?: string;
            id?: string;
            reason?: string;
            /** Format: date-time */
            recordedAt?: string;
            recordedBy?: string;
            /** @enum {string} */
            state?: "open" | "done" | "dropped" | "carried";
            what?: string;
            who?: string;
        };
        Note: {
            /** @enum {string} */
            audience?: "private" | "shared";
            author?: string;
            /** Format: date-time */
            changedAt?: string;
            etag?: string;
            id?: string;
            /** @enum {string} */
            kind?: "note" | "advice" | "decision" | "thanks";
            /** Format: date-time */
            recordedAt?: string;
            text?: string;
        };
        NoteList: {
            items?: components["schemas"]["Note"][];
        };
        OtherLines: {
            lines?: string[];
            person?: string;
            ready?: boolean;
        };
        OwnLines: {
            etag?: string;
            lines?: string[];
            ready?: boolean;
        };
        Place: {
            /** @enum {string} */
            kind: "private-room" | "video-call" | "elsewhere";
            where?: string;
        };
        Preparation: {
            mine?: components["schemas"]["OwnLines"];
            open?: boolean;
            other?: components["schemas"]["OtherLines"];
        };
        PrepareConversationRequest: {
            lines: string[];
            ready: boolean;
        };
        ProposeConversationRequest: {
            agenda?: components["schemas"]["AgendaItem"][];
            draft?: boolean;
            employee?: string;
            /** Format: int32 */
            minutes?: number;
            partner?: string;
            place?: components["schemas"]["Place"];
            purpose: string;
            times?: string[];
        };
        Recap: {
            /** Format: date-time */
            acknowledgedAt?: string;
            /** Format: date */
            dueOn?: string;
            etag?: string;
            /** @enum {string} */
            how?: "in-full" | "link";
            lines?: components["schemas"]["Line"][];
            more?: components["schemas"]["Line"][];
            /** Format: date-time */
            sentAt?: string;
            /** @enum {string} */
            state?: "to-send" | "sent" | "acknowledged";
            steps?: components["schemas"]["StepTaken"][];
            thanks?: components["schemas"]["Thanks"];
            /** Format: date-time */
            upTo?: string;
        };
        RecapLineRequest: {
            by: string;
            /** @enum {string} */
            kind?: "note" | "advice" | "decision";
            text: string;
        };
        RecapState: {
            /** Format: date-time */
            acknowledgedAt?: string;
            /** Format: date */
            dueOn?: string;
            /** @enum {string} */
            how?: "in-full" | "link";
            /** Format: date-time */
            sentAt?: string;
            /** @enum {string} */
            state?: "to-send" | "sent" | "acknowledged";
        };
        RewriteConversationRequest: {
            agenda?: components["schemas"]["AgendaItem"][];
            /** Format: int32 */
            minutes?: number;
            place?: components["schemas"]["Place"];
            purpose: string;
            times?: string[];
        };
        SendRecapRequest: {
            /** @enum {string} */
            how: "in-full" | "link";
            /** Format: date-time */
            upTo?: string;
        };
        StepList: {
            items?: components["schemas"]["NextStep"][];
        };
        StepTaken: {
            /** Format: date */
            by?: string;
            goal?: string;
            id?: string;
            state?: string;
            what?: string;
            who?: string;
        };
        TakeNoteRequest: {
            /** @enum {string} */
            audience: "private" | "shared";
            /** @enum {string} */
            kind: "note" | "advice" | "decision" | "thanks";
            text: string;
        };
        TalkPoint: {
            ask?: string;
            comment?: string;
            goal?: string;
            /** @enum {string} */
            kind?: "comment" | "support";
        };
        Thanks: {
            employee?: string;
            partner?: string;
        };
        Waiting: {
            items?: components["schemas"]["Item"][];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    importConversations: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID of version 7, one a creation. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConversationImportRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
        };
    };
    readConversationImport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
        };
    };
    listConversations: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationList"];
                };
            };
        };
    };
    proposeConversation: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID of version 7, one a creation. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeConversationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    draftAgenda: {
        parameters: {
            query?: {
                employee?: string;
                partner?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgendaDraftView"];
                };
            };
        };
    };
    conversationsWaiting: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Waiting"];
                };
            };
        };
    };
    readConversation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    rewriteConversation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RewriteConversationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    acceptConversation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcceptConversationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    changeAgenda: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeAgendaRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    cancelConversation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    markConversationHeld: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    markConversationMissed: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    moveConversation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveConversationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    listNotes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteList"];
                };
            };
        };
    };
    takeNote: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID of version 7, one a creation. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeNoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
        };
    };
    rewriteNote: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                id: string;
                note: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeNoteRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
        };
    };
    removeNote: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                id: string;
                note: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    readPreparation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preparation"];
                };
            };
        };
    };
    writePreparation: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrepareConversationRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preparation"];
                };
            };
        };
    };
    sendProposal: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Conversation"];
                };
            };
        };
    };
    readRecap: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recap"];
                };
            };
        };
    };
    editRecap: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EditRecapRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recap"];
                };
            };
        };
    };
    acknowledgeRecap: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recap"];
                };
            };
        };
    };
    sendRecap: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SendRecapRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recap"];
                };
            };
        };
    };
    listSteps: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepList"];
                };
            };
        };
    };
    agreeStep: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID of version 7, one a creation. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeStepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextStep"];
                };
            };
        };
    };
    changeStep: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                id: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStepRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NextStep"];
                };
            };
        };
    };
    listFeedback: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackList"];
                };
            };
        };
    };
    giveFeedback: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID of version 7, one a creation. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveFeedbackRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
        };
    };
    readFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
        };
    };
    answerFeedback: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerFeedbackRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
        };
    };
    keys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/jwk-set+json": string;
                };
            };
        };
    };
}
