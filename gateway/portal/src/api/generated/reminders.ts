// Made from reminders-service/openapi.json by "npm run types"; not to be edited.
export interface paths {
    "/api/v1/cadences/{employee}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["cadences"];
        put: operations["agreeCadence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/check-in-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importCheckIns"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/check-in-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["checkInImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/check-ins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["myCheckIns"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/check-ins/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["checkIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/check-ins/{id}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["answerCheckIn"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/preferences/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["myPreferences"];
        put: operations["choosePreferences"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["waitingReminders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders/{id}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["settleReminder"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["snoozeReminder"];
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
        AgreeCadenceRequest: {
            conversation: string;
            /** @enum {string} */
            every: "two-weeks" | "month" | "two-months" | "quarter";
            /** Format: date */
            first: string;
            partner: string;
        };
        AnswerCheckInRequest: {
            goals: components["schemas"]["OnGoal"][];
            next?: string;
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
        CadenceResponse: {
            /** Format: date-time */
            agreedAt?: string;
            agreedBy?: string;
            conversation?: string;
            employee?: string;
            etag?: string;
            /** @enum {string} */
            every?: "two-weeks" | "month" | "two-months" | "quarter";
            /** Format: date */
            first?: string;
            next?: components["schemas"]["Next"];
            partner?: string;
        };
        CadencesResponse: {
            items?: components["schemas"]["CadenceResponse"][];
        };
        CheckInResponse: {
            answers?: components["schemas"]["Said"][];
            /** Format: date */
            due?: string;
            employee?: string;
            etag?: string;
            goals?: string[];
            id?: string;
            imported?: boolean;
            /** Format: date */
            next?: string;
            partner?: string;
            /** @enum {string} */
            state?: "planned" | "due" | "answered" | "done";
        };
        CheckInsResponse: {
            items?: components["schemas"]["CheckInResponse"][];
            next?: string;
        };
        ChoosePreferencesRequest: {
            /** @enum {string} */
            delivery?: "single" | "digest" | "off";
            quietFrom: string;
            quietTo: string;
            workingDays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
        };
        ImportCheckInsRequest: {
            cadences?: components["schemas"]["ImportedCadence"][];
            checkIns?: components["schemas"]["ImportedCheckIn"][];
        };
        ImportedAnswer: {
            /** Format: date-time */
            at: string;
            by: string;
            goals: components["schemas"]["ImportedGoal"][];
            next?: string;
        };
        ImportedCadence: {
            employee: string;
            /** @enum {string} */
            every: "two-weeks" | "month" | "two-months" | "quarter";
            /** Format: date */
            first: string;
            partner: string;
        };
        ImportedCheckIn: {
            answers: components["schemas"]["ImportedAnswer"][];
            /** Format: date */
            due: string;
            employee: string;
            partner: string;
        };
        ImportedGoal: {
            line?: string;
            /** @enum {string} */
            pulse: "moves" | "stuck" | "lets-talk";
            title: string;
        };
        Item: {
            about?: string;
            /** Format: date */
            due?: string;
            id?: string;
            /** @enum {string} */
            kind?: "check-in-due" | "check-in-answered" | "proposal-to-answer" | "recap-to-send" | "talk-to-prepare";
            /** Format: date-time */
            since?: string;
            subject?: string;
        };
        Next: {
            checkIn?: string;
            /** Format: date */
            due?: string;
        };
        OnGoal: {
            goal: string;
            line?: string;
            /** @enum {string} */
            pulse: "moves" | "stuck" | "lets-talk";
        };
        PreferenceResponse: {
            /** @enum {string} */
            delivery?: "single" | "digest" | "off";
            etag?: string;
            quietFrom?: string;
            quietTo?: string;
            timeZone?: string;
            usualWorkingDays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
            workingDays?: ("monday" | "tuesday" | "wednesday" | "thursday" | "friday" | "saturday" | "sunday")[];
        };
        Said: {
            /** Format: date-time */
            at?: string;
            by?: string;
            goals?: components["schemas"]["OnGoal"][];
            next?: string;
        };
        SnoozeReminderRequest: {
            /** Format: date */
            until: string;
        };
        WaitingResponse: {
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
    cadences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                employee: string;
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
                    "application/json": components["schemas"]["CadencesResponse"];
                };
            };
        };
    };
    agreeCadence: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                employee: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeCadenceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CadenceResponse"];
                };
            };
        };
    };
    importCheckIns: {
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
                "application/json": components["schemas"]["ImportCheckInsRequest"];
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
    checkInImport: {
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
    myCheckIns: {
        parameters: {
            query?: {
                after?: string;
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
                    "application/json": components["schemas"]["CheckInsResponse"];
                };
            };
        };
    };
    checkIn: {
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
                    "application/json": components["schemas"]["CheckInResponse"];
                };
            };
        };
    };
    answerCheckIn: {
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
                "application/json": components["schemas"]["AnswerCheckInRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckInResponse"];
                };
            };
        };
    };
    myPreferences: {
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
                    "application/json": components["schemas"]["PreferenceResponse"];
                };
            };
        };
    };
    choosePreferences: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChoosePreferencesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferenceResponse"];
                };
            };
        };
    };
    waitingReminders: {
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
                    "application/json": components["schemas"]["WaitingResponse"];
                };
            };
        };
    };
    settleReminder: {
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
            /** @description No Content */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    snoozeReminder: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeReminderRequest"];
            };
        };
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
