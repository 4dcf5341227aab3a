// Made from goals-service/openapi.json by "npm run types"; not to be edited.
export interface paths {
    "/api/v1/ask-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["askMe"];
        put: operations["letAsk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/ask-me/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["findPeopleToAsk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coach/advice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["advise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/example-goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["exampleGoals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeMe"];
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["people"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["peopleImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people-imports/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptPeople"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importPlans"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plan-imports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planImport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/shared-with-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["plansSharedWithMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["plansWaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/accomplishments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["accomplishments"];
        put?: never;
        post: operations["addAccomplishment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/accomplishments/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["accomplishmentsDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/accomplishments/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sharedAccomplishments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/accomplishments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["accomplishment"];
        put: operations["writeAccomplishment"];
        post?: never;
        delete: operations["removeAccomplishment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/accomplishments/{id}/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["shareAccomplishment"];
        post?: never;
        delete: operations["takeAccomplishmentBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/agreement-request": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["askAgreement"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["comments"];
        put?: never;
        post: operations["comment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/comments/{comment}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["rewriteComment"];
        post?: never;
        delete: operations["removeComment"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/comments/{comment}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerComment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/comments/{comment}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["settleComment"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/goal-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["orderGoals"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/goals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addGoal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/goals/{goal}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["writeGoal"];
        post?: never;
        delete: operations["removeGoal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/goals/{goal}/progress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["noteProgress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/goals/{goal}/restoration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["restoreGoal"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/goals/{goal}/steps/{step}/done": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["tickStep"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/goals/{goal}/support/{ask}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["decideSupport"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/goals/{goal}/support/{ask}/kept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["keepPromise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/goals/{goal}/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["giveVerdict"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/handover": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["handoverPreview"];
        put?: never;
        post: operations["handOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/hints/{hint}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["setHintAside"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/readers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/readers/{reader}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["invite"];
        post?: never;
        delete: operations["uninvite"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/rest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["rest"];
        post?: never;
        delete: operations["endRest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/revisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["revisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/revisions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["revision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/revisions/{number}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["compareRevisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/revisions/{number}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["planDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/role-aim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["roleAim"];
        put: operations["writeRoleAim"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/sections/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["writeSection"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["shared"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/shares": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/plans/{owner}/sharing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["sharing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reflection-questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["reflectionQuestions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["strategy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["strategyFile"];
        put: operations["replaceByStrategyFile"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy/file/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkStrategyFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy/matches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["proposeLinks"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy/standard-competencies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addStandardCompetencies"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy/{scope}/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addItem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy/{scope}/{kind}/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["writeItem"];
        post?: never;
        delete: operations["removeItem"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/strategy/{scope}/{kind}/{id}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["itemHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["team"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/below": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["teamsBelow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/team/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["teamPeople"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tenants"];
        put?: never;
        post: operations["foundTenant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["tenant"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tenants/{tenant}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeTenantState"];
        post?: never;
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
        AccomplishmentList: {
            accomplishments?: components["schemas"]["AccomplishmentView"][];
            /** Format: date-time */
            lastTalkAt?: string;
        };
        AccomplishmentView: {
            account?: components["schemas"]["AccountView"];
            changedSinceShared?: boolean;
            etag?: string;
            id?: string;
            /** Format: date-time */
            recordedAt?: string;
            /** Format: date-time */
            sharedAt?: string;
        };
        AccountLink: {
            id: string;
            /** @enum {string} */
            kind: "goal" | "competency" | "objective" | "project";
        };
        AccountRequest: {
            action?: string;
            figures?: components["schemas"]["FigureRequest"][];
            /** Format: date */
            from: string;
            links?: components["schemas"]["AccountLink"][];
            result?: string;
            seenBy?: string;
            situation?: string;
            task?: string;
            title: string;
            /** Format: date */
            until?: string;
        };
        AccountView: {
            action?: string;
            figures?: components["schemas"]["FigureView"][];
            /** Format: date */
            from?: string;
            links?: components["schemas"]["AccountLink"][];
            result?: string;
            seenBy?: string;
            situation?: string;
            task?: string;
            title?: string;
            /** Format: date */
            until?: string;
        };
        ActingManager: {
            /** Format: date */
            from?: string;
            manager?: string;
            /** Format: date */
            until?: string;
        };
        AddedCompetencies: {
            /** Format: int32 */
            added?: number;
        };
        AdviceRequest: {
            alignment?: components["schemas"]["LinkWords"][];
            asked?: boolean;
            /** @enum {string} */
            horizon: "near" | "mid" | "long";
            /** @enum {string} */
            kind?: "skill" | "project-contribution" | "responsibility" | "change" | "keep";
            measure?: string;
            steps?: components["schemas"]["StepWords"][];
            support?: string;
            target?: string;
            title: string;
            why?: string;
        };
        AdviceView: {
            hints?: components["schemas"]["HintView"][];
            language?: string;
        };
        AskMeRequest: {
            competencies: string[];
            lines: string[];
            on: boolean;
        };
        AskMeView: {
            competencies?: string[];
            etag?: string;
            lines?: string[];
            on?: boolean;
        };
        AskRequest: {
            id?: string;
            /** @enum {string} */
            kind: "course" | "certificate" | "mentor" | "job-shadowing" | "stretch-assignment" | "project-part" | "move" | "introduction" | "advocate" | "time" | "budget" | "other";
            what?: string;
        };
        Away: {
            /** Format: date */
            from?: string;
            /** Format: date */
            until?: string;
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
        Below: {
            figures?: components["schemas"]["Figures"];
            /** Format: int32 */
            managers?: number;
            /** Format: int32 */
            people?: number;
        };
        Cards: {
            people?: components["schemas"]["PersonCard"][];
        };
        CommentRequest: {
            part: string;
            text: string;
        };
        CommentView: {
            answers?: string;
            /** Format: date-time */
            at?: string;
            by?: string;
            /** Format: date-time */
            changedAt?: string;
            etag?: string;
            id?: string;
            part?: string;
            /** Format: int32 */
            shared?: number;
            /** @enum {string} */
            state?: "open" | "resolved" | "for-talk";
            text?: string;
        };
        CommentWords: {
            text: string;
        };
        Comments: {
            comments?: components["schemas"]["CommentView"][];
            parts?: string[];
        };
        Comparison: {
            /** Format: int32 */
            from?: number;
            moved?: components["schemas"]["MovedGoal"][];
            parts?: components["schemas"]["PartChange"][];
            titles?: {
                [key: string]: string;
            };
            /** Format: int32 */
            to?: number;
        };
        DecisionView: {
            /** @enum {string} */
            answer?: "granted" | "not-now" | "another-way" | "talk";
            /** Format: date-time */
            at?: string;
            by?: string;
            earlier?: components["schemas"]["EarlierAnswer"][];
            holds?: boolean;
            /** Format: date */
            keptOn?: string;
            /** Format: date */
            on?: string;
            reason?: string;
        };
        EarlierAnswer: {
            /** @enum {string} */
            answer?: "granted" | "not-now" | "another-way" | "talk";
            /** Format: date-time */
            at?: string;
            by?: string;
            /** Format: date */
            on?: string;
            reason?: string;
        };
        Estimate: {
            competency: string;
            /** Format: int32 */
            level?: number;
        };
        ExampleGoal: {
            de?: components["schemas"]["ExampleWords"];
            en?: components["schemas"]["ExampleWords"];
            /** @enum {string} */
            field?: "care" | "production" | "logistics" | "sales" | "retail" | "customer-service" | "software" | "engineering" | "media" | "administration" | "public-service" | "teaching" | "laboratory" | "finance" | "people" | "trades" | "hospitality" | "facility" | "apprenticeship" | "management";
            /** @enum {string} */
            horizon?: "near" | "mid" | "long";
            id?: string;
            /** @enum {string} */
            kind?: "skill" | "project-contribution" | "responsibility" | "change" | "keep";
        };
        ExampleWords: {
            fits?: string;
            measure?: string;
            steps?: string[];
            support?: string;
            title?: string;
            why?: string;
        };
        Examples: {
            examples?: components["schemas"]["ExampleGoal"][];
        };
        FieldChange: {
            /** @enum {string} */
            field?: "text" | "title" | "horizon" | "kind" | "target" | "status" | "reason" | "why" | "measure" | "leads-to" | "benefit" | "link" | "today" | "aimed-at" | "name" | "does" | "solves" | "needs" | "level" | "what" | "owner" | "by" | "done";
            runs?: components["schemas"]["Run"][];
        };
        Figure: {
            /** Format: int32 */
            count?: number;
            /** @enum {string} */
            word?: "few" | "most";
        };
        FigureRequest: {
            from?: number;
            to: number;
            unit?: string;
            what: string;
        };
        FigureView: {
            change?: number;
            from?: number;
            /** Format: int32 */
            percent?: number;
            to?: number;
            unit?: string;
            what?: string;
        };
        Figures: {
            agreed?: components["schemas"]["Figure"];
            next?: components["schemas"]["Figure"];
            shared?: components["schemas"]["Figure"];
            talked?: components["schemas"]["Figure"];
        };
        FileBody: {
            file: string;
        };
        FileOutcome: {
            /** Format: int32 */
            added?: number;
            /** Format: int32 */
            changed?: number;
            /** Format: int32 */
            removed?: number;
            /** Format: int32 */
            retired?: number;
            /** Format: int32 */
            same?: number;
        };
        FileProblem: {
            expected?: string;
            /** Format: int32 */
            line?: number;
            params?: {
                [key: string]: string;
            };
            problem?: string;
            value?: string;
            where?: string;
        };
        FileReport: {
            difference?: components["schemas"]["FileOutcome"];
            etag?: string;
            problems?: components["schemas"]["FileProblem"][];
        };
        FirstAdministrator: {
            /** Format: email */
            email?: string;
            key: string;
            name: string;
            userName: string;
        };
        GoalOrder: {
            etag?: string;
            goals?: string[];
        };
        GoalOrderRequest: {
            goals: string[];
        };
        GoalRequest: {
            alignment?: components["schemas"]["StrategyLink"][];
            /** @enum {string} */
            audience: "only-me" | "manager";
            benefit?: string;
            experiences?: string[];
            /** @enum {string} */
            horizon: "near" | "mid" | "long";
            /** @enum {string} */
            kind: "skill" | "project-contribution" | "responsibility" | "change" | "keep";
            leadsTo?: string;
            measure?: string;
            reason?: string;
            /** @enum {string} */
            status?: "planned" | "active" | "paused" | "achieved" | "dropped";
            steps?: components["schemas"]["StepRequest"][];
            support?: components["schemas"]["AskRequest"][];
            target: string;
            title: string;
            why?: string;
        };
        GoalView: {
            alignment?: components["schemas"]["StrategyLink"][];
            /** @enum {string} */
            audience?: "only-me" | "manager";
            benefit?: string;
            etag?: string;
            experiences?: string[];
            /** @enum {string} */
            horizon?: "near" | "mid" | "long";
            id?: string;
            /** @enum {string} */
            kind?: "skill" | "project-contribution" | "responsibility" | "change" | "keep";
            leadsTo?: string;
            measure?: string;
            progress?: components["schemas"]["ProgressView"][];
            reason?: string;
            /** @enum {string} */
            status?: "planned" | "active" | "paused" | "achieved" | "dropped";
            steps?: components["schemas"]["Step"][];
            support?: components["schemas"]["SupportView"][];
            target?: string;
            title?: string;
            verdict?: components["schemas"]["VerdictView"];
            verdictEtag?: string;
            why?: string;
        };
        Goals: {
            /** Format: int32 */
            long?: number;
            /** Format: int32 */
            mid?: number;
            /** Format: int32 */
            near?: number;
        };
        HandOver: {
            /** Format: int32 */
            number?: number;
            parts?: string[];
            to?: string;
        };
        HandoverPreview: {
            /** Format: int32 */
            number?: number;
            parts?: string[];
            plan?: components["schemas"]["SharedPlanView"];
            to?: string;
            whole?: boolean;
        };
        HintView: {
            caution?: boolean;
            /** @enum {string} */
            code?: "no-goal" | "demand" | "elsewhere" | "pay-only" | "vague" | "specific" | "measurable" | "achievable" | "time-bound" | "relevant";
            phrasing?: components["schemas"]["PhrasingView"];
            reason?: string;
            words?: components["schemas"]["WordsView"][];
        };
        ImportView: {
            /** Format: int32 */
            added?: number;
            /** Format: int32 */
            changed?: number;
            /** Format: int32 */
            done?: number;
            id?: string;
            /** Format: int32 */
            left?: number;
            problems?: components["schemas"]["LineProblem"][];
            /** Format: int32 */
            rows?: number;
            sight?: components["schemas"]["Sight"][];
            /** @enum {string} */
            state?: "refused" | "checked" | "running" | "done";
            /** Format: int32 */
            total?: number;
        };
        ImportedAccomplishment: {
            action?: string;
            /** @enum {string} */
            audience: "only-me" | "manager";
            figures?: components["schemas"]["ImportedFigure"][];
            /** Format: date */
            from: string;
            goals?: string[];
            ref: string;
            result?: string;
            seenBy?: string;
            situation?: string;
            task?: string;
            title: string;
            /** Format: date */
            until?: string;
        };
        ImportedAsk: {
            /** @enum {string} */
            kind: "course" | "certificate" | "mentor" | "job-shadowing" | "stretch-assignment" | "project-part" | "move" | "introduction" | "advocate" | "time" | "budget" | "other";
            what?: string;
        };
        ImportedFigure: {
            from?: number;
            to: number;
            unit?: string;
            what: string;
        };
        ImportedGoal: {
            alignment?: components["schemas"]["StrategyLink"][];
            asks?: components["schemas"]["ImportedAsk"][];
            /** @enum {string} */
            audience: "only-me" | "manager";
            benefit?: string;
            experiences?: string[];
            /** @enum {string} */
            horizon: "near" | "mid" | "long";
            /** @enum {string} */
            kind: "skill" | "project-contribution" | "responsibility" | "change" | "keep";
            leadsTo?: string;
            measure?: string;
            progress?: components["schemas"]["ImportedProgress"][];
            reason?: string;
            ref: string;
            /** @enum {string} */
            status?: "planned" | "active" | "paused" | "achieved" | "dropped";
            steps?: components["schemas"]["ImportedStep"][];
            support?: string;
            target: string;
            title: string;
            why?: string;
        };
        ImportedPlan: {
            accomplishments?: components["schemas"]["ImportedAccomplishment"][];
            /** Format: date-time */
            agreedAt?: string;
            askMe?: components["schemas"]["ImportedTopics"];
            goals?: components["schemas"]["ImportedGoal"][];
            owner: string;
            /** Format: date */
            restsUntil?: string;
            roleAim?: components["schemas"]["ImportedRoleAim"];
            sections?: components["schemas"]["ImportedSections"];
            /** Format: date-time */
            sharedAt?: string;
        };
        ImportedProgress: {
            note: string;
            /** Format: date */
            on: string;
            value?: number;
        };
        ImportedRoleAim: {
            aimedAt?: string;
            /** @enum {string} */
            audience: "only-me" | "manager";
            estimates?: components["schemas"]["Estimate"][];
            had?: string[];
            sketch?: components["schemas"]["Sketch"];
            /** @enum {string} */
            standingAudience?: "only-me" | "manager";
            today?: string;
        };
        ImportedSection: {
            /** @enum {string} */
            audience: "only-me" | "manager";
            text: string;
        };
        ImportedSections: {
            growthAreas?: components["schemas"]["ImportedSection"];
            interests?: components["schemas"]["ImportedSection"];
            paths?: components["schemas"]["ImportedSection"];
            peopleToAsk?: components["schemas"]["ImportedSection"];
            reflection?: components["schemas"]["ImportedSection"];
            strengths?: components["schemas"]["ImportedSection"];
            vision?: components["schemas"]["ImportedSection"];
            wishes?: components["schemas"]["ImportedSection"];
        };
        ImportedStep: {
            /** Format: date */
            by?: string;
            done?: boolean;
            /** @enum {string} */
            owner: "employee" | "manager";
            what: string;
        };
        ImportedTopics: {
            competencies?: string[];
            lines: string[];
        };
        Invited: {
            /** Format: date-time */
            from?: string;
            owner?: string;
            /** Format: date-time */
            readAt?: string;
            /** Format: date-time */
            until?: string;
        };
        ItemChange: {
            fields?: components["schemas"]["FieldChange"][];
            item?: string;
            /** @enum {string} */
            kind?: "added" | "changed" | "removed";
        };
        ItemHistory: {
            versions?: components["schemas"]["ItemVersion"][];
        };
        ItemRemoval: {
            removed?: boolean;
        };
        ItemRequest: {
            about?: components["schemas"]["LocalText"];
            levels?: components["schemas"]["Levels"];
            name?: components["schemas"]["LocalText"];
            profile?: components["schemas"]["Profile"];
            retired?: boolean;
            work?: components["schemas"]["Work"];
        };
        ItemVersion: {
            /** Format: date-time */
            at?: string;
            by?: string;
            item?: components["schemas"]["ItemView"];
        };
        ItemView: {
            about?: components["schemas"]["LocalText"];
            /** Format: date-time */
            changedAt?: string;
            etag?: string;
            id?: string;
            /** @enum {string} */
            kind?: "mission" | "value" | "objective" | "project" | "decision" | "scale" | "competency" | "role" | "purpose" | "coming-up" | "problem";
            levels?: components["schemas"]["Levels"];
            name?: components["schemas"]["LocalText"];
            profile?: components["schemas"]["Profile"];
            retired?: boolean;
            work?: components["schemas"]["Work"];
        };
        Kept: {
            kept: boolean;
        };
        Level: {
            behaviours?: components["schemas"]["LocalText"][];
            name?: components["schemas"]["LocalText"];
        };
        Levels: {
            /** @enum {string} */
            family?: "leadership" | "interpersonal" | "technical" | "personal-effectiveness";
            levels?: components["schemas"]["Level"][];
        };
        LineProblem: {
            column?: string;
            expected?: string;
            /** Format: int64 */
            line?: number;
            params?: {
                [key: string]: string;
            };
            problem?: string;
            value?: string;
        };
        LinkWords: {
            benefit?: string;
            to: string;
        };
        LocalText: {
            de?: string;
            en?: string;
        };
        MatchesRequest: {
            measure?: string;
            steps?: string[];
            support?: string;
            title: string;
            why?: string;
        };
        Me: {
            acting?: components["schemas"]["StandIn"];
            manager?: components["schemas"]["PersonCard"];
            person?: components["schemas"]["PersonView"];
            /** Format: int32 */
            reports?: number;
            tenant?: components["schemas"]["TenantCard"];
        };
        MovedGoal: {
            after?: string;
            goal?: string;
            /** @enum {string} */
            horizon?: "near" | "mid" | "long";
        };
        MyChanges: {
            away?: components["schemas"]["Away"];
            locale?: string;
            timeZone?: string;
        };
        NearestGoal: {
            goal?: string;
            target?: string;
            title?: string;
        };
        Need: {
            competency?: string;
            /** Format: int32 */
            level?: number;
        };
        NewTenant: {
            /** @enum {string} */
            addressForm: "sie" | "du";
            administrator: components["schemas"]["FirstAdministrator"];
            locale: string;
            name: string;
            slug: string;
            timeZone: string;
        };
        NextRole: {
            role?: string;
            sideways?: boolean;
        };
        PartChange: {
            fields?: components["schemas"]["FieldChange"][];
            items?: components["schemas"]["ItemChange"][];
            /** @enum {string} */
            kind?: "added" | "changed" | "removed";
            part?: string;
            title?: string;
        };
        PartQuestions: {
            id?: string;
            questions?: string[];
            section?: string;
            title?: string;
        };
        PeopleFound: {
            more?: boolean;
            people?: components["schemas"]["PersonToAsk"][];
        };
        PeopleWanted: {
            competency?: string;
            words?: string;
        };
        PersonCard: {
            active?: boolean;
            department?: string;
            id?: string;
            name?: string;
            title?: string;
        };
        PersonToAsk: {
            because?: string[];
            competencies?: string[];
            lines?: string[];
            person?: components["schemas"]["PersonCard"];
        };
        PersonView: {
            active?: boolean;
            /** Format: date */
            awayFrom?: string;
            /** Format: date */
            awayUntil?: string;
            department?: string;
            email?: string;
            id?: string;
            key?: string;
            locale?: string;
            manager?: string;
            name?: string;
            roles?: ("people-partner" | "administrator")[];
            timeZone?: string;
            title?: string;
            userName?: string;
        };
        PhrasingView: {
            /** @enum {string} */
            field?: "title" | "why" | "measure" | "steps" | "support" | "alignment";
            text?: string;
        };
        PlanImportRequest: {
            plans: components["schemas"]["ImportedPlan"][];
        };
        PlanReaders: {
            readers?: components["schemas"]["Reader"][];
        };
        PlanView: {
            /** Format: date-time */
            agreedAt?: string;
            agreedWith?: string[];
            /** Format: date-time */
            agreementAskedAt?: string;
            /** Format: int32 */
            changes?: number;
            goals?: components["schemas"]["GoalView"][];
            hintsSeen?: string[];
            orderEtag?: string;
            owner?: string;
            /** Format: date */
            restingUntil?: string;
            /** Format: date */
            restsUntil?: string;
            /** Format: int32 */
            revision?: number;
            sections?: components["schemas"]["SectionView"][];
            seenBy?: string;
            /** Format: date-time */
            sharedAt?: string;
            /** Format: int32 */
            sharedNumber?: number;
            standIn?: components["schemas"]["ActingManager"];
            /** @enum {string} */
            state?: "none" | "draft" | "shared" | "agreed";
        };
        PlansSharedWithMe: {
            plans?: components["schemas"]["Invited"][];
        };
        Profile: {
            experiences?: components["schemas"]["LocalText"][];
            needs?: components["schemas"]["Need"][];
            next?: components["schemas"]["NextRole"][];
        };
        ProgressRequest: {
            note: string;
            /** Format: date */
            on: string;
            value?: number;
        };
        ProgressView: {
            id?: string;
            note?: string;
            /** Format: date */
            on?: string;
            /** Format: date-time */
            recordedAt?: string;
            value?: number;
        };
        Promise: {
            ask?: string;
            goal?: string;
            /** @enum {string} */
            kind?: "course" | "certificate" | "mentor" | "job-shadowing" | "stretch-assignment" | "project-part" | "move" | "introduction" | "advocate" | "time" | "budget" | "other";
            /** Format: date */
            on?: string;
            what?: string;
        };
        Proposals: {
            matches?: components["schemas"]["ProposedLink"][];
        };
        ProposedLink: {
            because?: string[];
            id?: string;
            /** @enum {string} */
            kind?: "mission" | "value" | "objective" | "project" | "decision" | "scale" | "competency" | "role" | "purpose" | "coming-up" | "problem";
        };
        Reader: {
            /** Format: date-time */
            from?: string;
            reader?: string;
            /** Format: date-time */
            until?: string;
        };
        ReaderRequest: {
            /** Format: date */
            until?: string;
        };
        ReadingView: {
            /** Format: date */
            day?: string;
            reader?: string;
            /** @enum {string} */
            role?: "manager" | "acting-manager" | "invited";
            /** Format: date-time */
            sharedAt?: string;
            /** @enum {string} */
            what?: "plan" | "revision" | "history" | "document" | "comments" | "accomplishments" | "accomplishments-document" | "overview";
        };
        Readings: {
            readings?: components["schemas"]["ReadingView"][];
        };
        ReflectionQuestions: {
            parts?: components["schemas"]["PartQuestions"][];
        };
        ReportView: {
            /** Format: date-time */
            agreedAt?: string;
            goals?: components["schemas"]["Goals"];
            /** Format: date */
            lastCheckIn?: string;
            /** Format: date-time */
            lastProgressAt?: string;
            /** Format: date-time */
            lastTalk?: string;
            name?: string;
            /** Format: date */
            nextCheckIn?: string;
            /** Format: date-time */
            nextTalk?: string;
            person?: string;
            /** @enum {string} */
            planState?: "none" | "shared" | "agreed" | "resting" | "not-handed-over";
            promises?: components["schemas"]["Promise"][];
            /** Format: date-time */
            sharedAt?: string;
            /** Format: int32 */
            sharedNumber?: number;
            /** Format: date */
            standsInUntil?: string;
            /** Format: int32 */
            supportAwaited?: number;
            title?: string;
            /** Format: int32 */
            verdictsAwaited?: number;
            waitsForMe?: components["schemas"]["Waiting"][];
            wants?: components["schemas"]["Wants"];
        };
        Rest: {
            /** Format: date */
            until: string;
        };
        Resting: {
            /** Format: date */
            restsUntil?: string;
        };
        Revision: {
            /** Format: date-time */
            agreedAt?: string;
            agreedWith?: string[];
            /** Format: int32 */
            number?: number;
            /** Format: date-time */
            sharedAt?: string;
            words?: components["schemas"]["WordOnGoal"][];
        };
        RevisionView: {
            /** Format: date-time */
            agreedAt?: string;
            goals?: components["schemas"]["GoalView"][];
            /** Format: int32 */
            number?: number;
            owner?: string;
            role?: components["schemas"]["RoleAimView"];
            sections?: components["schemas"]["SectionView"][];
            /** Format: date-time */
            sharedAt?: string;
        };
        Revisions: {
            revisions?: components["schemas"]["Revision"][];
        };
        RoleAimRequest: {
            aimedAt?: string;
            /** @enum {string} */
            audience: "only-me" | "manager";
            estimates: components["schemas"]["Estimate"][];
            had: string[];
            sketch?: components["schemas"]["Sketch"];
            /** @enum {string} */
            standingAudience: "only-me" | "manager";
            today?: string;
        };
        RoleAimView: {
            aimedAt?: string;
            /** @enum {string} */
            audience?: "only-me" | "manager";
            estimates?: components["schemas"]["Estimate"][];
            etag?: string;
            had?: string[];
            sketch?: components["schemas"]["Sketch"];
            /** @enum {string} */
            standingAudience?: "only-me" | "manager";
            today?: string;
        };
        Run: {
            /** @enum {string} */
            kind?: "same" | "removed" | "added";
            text?: string;
        };
        ScopeView: {
            items?: components["schemas"]["ItemView"][];
            keeps?: boolean;
            manager?: string;
            scope?: string;
        };
        SectionRequest: {
            /** @enum {string} */
            audience: "only-me" | "manager";
            text: string;
        };
        SectionView: {
            /** @enum {string} */
            audience?: "only-me" | "manager";
            etag?: string;
            /** @enum {string} */
            name?: "vision" | "interests" | "strengths" | "growth-areas" | "paths" | "people-to-ask" | "wishes" | "reflection";
            text?: string;
        };
        Settlement: {
            /** @enum {string} */
            state: "open" | "resolved" | "for-talk";
        };
        Share: {
            with?: string;
        };
        SharedAccomplishmentList: {
            accomplishments?: components["schemas"]["SharedAccomplishmentView"][];
            /** @enum {string} */
            readAs?: "manager" | "acting-manager" | "invited";
        };
        SharedAccomplishmentView: {
            account?: components["schemas"]["AccountView"];
            id?: string;
            /** Format: date-time */
            sharedAt?: string;
        };
        SharedPlanView: {
            /** Format: date-time */
            agreedAt?: string;
            agreedWith?: string[];
            /** Format: date-time */
            agreementAskedAt?: string;
            goals?: components["schemas"]["GoalView"][];
            /** Format: int32 */
            number?: number;
            owner?: string;
            /** @enum {string} */
            readAs?: "manager" | "acting-manager" | "invited";
            /** Format: date */
            restsUntil?: string;
            role?: components["schemas"]["RoleAimView"];
            sections?: components["schemas"]["SectionView"][];
            /** Format: date-time */
            sharedAt?: string;
            /** @enum {string} */
            state?: "draft" | "shared" | "agreed";
        };
        SharesView: {
            /** Format: date-time */
            agreementAskedAt?: string;
            /** Format: int32 */
            number?: number;
            /** Format: int32 */
            revision?: number;
            seenBy?: string;
            /** Format: date-time */
            sharedAt?: string;
            standIn?: components["schemas"]["ActingManager"];
        };
        Sharing: {
            added?: string[];
            changed?: string[];
            moved?: components["schemas"]["MovedGoal"][];
            removed?: string[];
        };
        Sight: {
            /** Format: date */
            from?: string;
            gains?: string;
            loses?: string;
            person?: string;
            /** Format: date */
            until?: string;
        };
        Sketch: {
            does: string;
            name: string;
            needs: string;
            solves: string;
        };
        StandIn: {
            /** Format: date */
            from?: string;
            manager?: components["schemas"]["PersonCard"];
            /** Format: date */
            until?: string;
        };
        Step: {
            /** Format: date */
            by?: string;
            done?: boolean;
            id?: string;
            /** @enum {string} */
            owner?: "employee" | "manager";
            what?: string;
        };
        StepRequest: {
            /** Format: date */
            by?: string;
            done?: boolean;
            id?: string;
            /** @enum {string} */
            owner: "employee" | "manager";
            what: string;
        };
        StepWords: {
            /** Format: date */
            by?: string;
            what: string;
        };
        Strategy: {
            scopes?: components["schemas"]["ScopeView"][];
        };
        StrategyLink: {
            id: string;
            /** @enum {string} */
            kind: "mission" | "value" | "objective" | "project" | "decision" | "scale" | "competency" | "role" | "purpose" | "coming-up" | "problem";
        };
        SupportDecisionRequest: {
            /** @enum {string} */
            answer: "granted" | "not-now" | "another-way" | "talk";
            /** Format: int32 */
            number: number;
            /** Format: date */
            on?: string;
            reason?: string;
        };
        SupportView: {
            decision?: components["schemas"]["DecisionView"];
            decisionEtag?: string;
            id?: string;
            /** @enum {string} */
            kind?: "course" | "certificate" | "mentor" | "job-shadowing" | "stretch-assignment" | "project-part" | "move" | "introduction" | "advocate" | "time" | "budget" | "other";
            what?: string;
        };
        Team: {
            reports?: components["schemas"]["ReportView"][];
            teamsBelow?: boolean;
        };
        TeamPeople: {
            people?: components["schemas"]["PersonCard"][];
        };
        Tenant: {
            /** @enum {string} */
            addressForm?: "sie" | "du";
            locale?: string;
            name?: string;
            slug?: string;
            /** @enum {string} */
            state?: "active" | "read-only" | "suspended";
            tenant?: string;
            timeZone?: string;
            /** Format: date-time */
            until?: string;
        };
        TenantCard: {
            /** @enum {string} */
            addressForm?: "sie" | "du";
            id?: string;
            locale?: string;
            name?: string;
            slug?: string;
        };
        TenantPage: {
            items?: components["schemas"]["Tenant"][];
            next?: string;
        };
        Tick: {
            done: boolean;
        };
        VerdictRequest: {
            because?: string;
            /** Format: int32 */
            number: number;
            /** @enum {string} */
            verdict: "fits" | "not-yet" | "differently";
        };
        VerdictView: {
            /** Format: date-time */
            at?: string;
            because?: string;
            by?: string;
            holds?: boolean;
            /** @enum {string} */
            verdict?: "fits" | "not-yet" | "differently";
        };
        Waiting: {
            /** Format: date */
            due?: string;
            id?: string;
            /** @enum {string} */
            kind?: "verdicts-awaited" | "support-to-answer" | "promise-to-keep" | "step-to-take" | "comment-to-answer" | "proposal-to-answer" | "recap-to-read" | "check-in-to-answer";
            /** Format: date-time */
            since?: string;
            what?: string;
        };
        WantedState: {
            /** @enum {string} */
            state: "active" | "read-only" | "suspended";
            /** Format: date-time */
            until?: string;
        };
        Wants: {
            goal?: components["schemas"]["NearestGoal"];
            vision?: string;
        };
        WordOnGoal: {
            /** Format: date-time */
            at?: string;
            by?: string;
            goal?: string;
            title?: string;
            /** @enum {string} */
            verdict?: "fits" | "not-yet" | "differently";
        };
        WordsView: {
            /** Format: int32 */
            end?: number;
            /** @enum {string} */
            field?: "title" | "why" | "measure" | "steps" | "support" | "alignment";
            /** Format: int32 */
            index?: number;
            /** Format: int32 */
            start?: number;
        };
        Work: {
            /** Format: date */
            from?: string;
            owner?: string;
            parts?: components["schemas"]["LocalText"][];
            skills?: components["schemas"]["LocalText"][];
            /** Format: date */
            until?: string;
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
    askMe: {
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
                    "application/json": components["schemas"]["AskMeView"];
                };
            };
        };
    };
    letAsk: {
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
                "application/json": components["schemas"]["AskMeRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskMeView"];
                };
            };
        };
    };
    findPeopleToAsk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PeopleWanted"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeopleFound"];
                };
            };
        };
    };
    advise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdviceRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdviceView"];
                };
            };
        };
    };
    exampleGoals: {
        parameters: {
            query?: {
                horizon?: "near" | "mid" | "long";
                kind?: "skill" | "project-contribution" | "responsibility" | "change" | "keep";
                field?: "care" | "production" | "logistics" | "sales" | "retail" | "customer-service" | "software" | "engineering" | "media" | "administration" | "public-service" | "teaching" | "laboratory" | "finance" | "people" | "trades" | "hospitality" | "facility" | "apprenticeship" | "management";
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
                    "application/json": components["schemas"]["Examples"];
                };
            };
        };
    };
    me: {
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
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    changeMe: {
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
                "application/json": components["schemas"]["MyChanges"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
        };
    };
    people: {
        parameters: {
            query?: {
                ids?: string[];
                search?: string;
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
                    "application/json": components["schemas"]["Cards"];
                };
            };
        };
    };
    checkPeople: {
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
                "text/csv": string;
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    peopleImport: {
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
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    acceptPeople: {
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
            /** @description Accepted */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportView"];
                };
            };
        };
    };
    importPlans: {
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
                "application/json": components["schemas"]["PlanImportRequest"];
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
    planImport: {
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
    plansSharedWithMe: {
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
                    "application/json": components["schemas"]["PlansSharedWithMe"];
                };
            };
        };
    };
    plansWaiting: {
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
    plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
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
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    accomplishments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
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
                    "application/json": components["schemas"]["AccomplishmentList"];
                };
            };
        };
    };
    addAccomplishment: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID of version 7, one a creation. */
                "Idempotency-Key": string;
            };
            path: {
                owner: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccomplishmentView"];
                };
            };
        };
    };
    accomplishmentsDocument: {
        parameters: {
            query?: {
                id?: string[];
                language?: "en" | "de";
            };
            header?: never;
            path: {
                owner: string;
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
                    "application/pdf": string;
                };
            };
        };
    };
    sharedAccomplishments: {
        parameters: {
            query?: {
                preview?: boolean;
            };
            header?: never;
            path: {
                owner: string;
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
                    "application/json": components["schemas"]["SharedAccomplishmentList"];
                };
            };
        };
    };
    accomplishment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
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
                    "application/json": components["schemas"]["AccomplishmentView"];
                };
            };
        };
    };
    writeAccomplishment: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                owner: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccomplishmentView"];
                };
            };
        };
    };
    removeAccomplishment: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                owner: string;
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
    shareAccomplishment: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                owner: string;
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
                    "application/json": components["schemas"]["AccomplishmentView"];
                };
            };
        };
    };
    takeAccomplishmentBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
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
                    "application/json": components["schemas"]["AccomplishmentView"];
                };
            };
        };
    };
    askAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
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
                    "application/json": components["schemas"]["SharesView"];
                };
            };
        };
    };
    comments: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
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
                    "application/json": components["schemas"]["Comments"];
                };
            };
        };
    };
    comment: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID of version 7, one a creation. */
                "Idempotency-Key": string;
            };
            path: {
                owner: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
        };
    };
    rewriteComment: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                owner: string;
                comment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
        };
    };
    removeComment: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                owner: string;
                comment: string;
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
    answerComment: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID of version 7, one a creation. */
                "Idempotency-Key": string;
            };
            path: {
                owner: string;
                comment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentWords"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
        };
    };
    settleComment: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                owner: string;
                comment: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Settlement"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommentView"];
                };
            };
        };
    };
    orderGoals: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                owner: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalOrderRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalOrder"];
                };
            };
        };
    };
    addGoal: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID of version 7, one a creation. */
                "Idempotency-Key": string;
            };
            path: {
                owner: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalView"];
                };
            };
        };
    };
    writeGoal: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                owner: string;
                goal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalView"];
                };
            };
        };
    };
    removeGoal: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                owner: string;
                goal: string;
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
    noteProgress: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID of version 7, one a creation. */
                "Idempotency-Key": string;
            };
            path: {
                owner: string;
                goal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgressRequest"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProgressView"];
                };
            };
        };
    };
    restoreGoal: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                owner: string;
                goal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GoalRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalView"];
                };
            };
        };
    };
    tickStep: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
                goal: string;
                step: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Tick"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GoalView"];
                };
            };
        };
    };
    decideSupport: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                owner: string;
                goal: string;
                ask: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupportDecisionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
        };
    };
    keepPromise: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
                goal: string;
                ask: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Kept"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionView"];
                };
            };
        };
    };
    giveVerdict: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                owner: string;
                goal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerdictRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictView"];
                };
            };
        };
    };
    handoverPreview: {
        parameters: {
            query?: {
                to?: string;
                without?: string[];
            };
            header?: never;
            path: {
                owner: string;
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
                    "application/json": components["schemas"]["HandoverPreview"];
                };
            };
        };
    };
    handOver: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["HandOver"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharesView"];
                };
            };
        };
    };
    setHintAside: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
                hint: string;
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
    readers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
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
                    "application/json": components["schemas"]["PlanReaders"];
                };
            };
        };
    };
    invite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
                reader: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReaderRequest"];
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
    uninvite: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
                reader: string;
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
    readings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
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
                    "application/json": components["schemas"]["Readings"];
                };
            };
        };
    };
    rest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Rest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Resting"];
                };
            };
        };
    };
    endRest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
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
                    "application/json": components["schemas"]["Resting"];
                };
            };
        };
    };
    revisions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
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
                    "application/json": components["schemas"]["Revisions"];
                };
            };
        };
    };
    revision: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
                number: number;
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
                    "application/json": components["schemas"]["RevisionView"];
                };
            };
        };
    };
    compareRevisions: {
        parameters: {
            query: {
                from: number;
            };
            header?: never;
            path: {
                owner: string;
                number: number;
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
                    "application/json": components["schemas"]["Comparison"];
                };
            };
        };
    };
    planDocument: {
        parameters: {
            query?: {
                language?: "en" | "de";
            };
            header?: never;
            path: {
                owner: string;
                number: number;
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
                    "application/pdf": string;
                };
            };
        };
    };
    roleAim: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
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
                    "application/json": components["schemas"]["RoleAimView"];
                };
            };
        };
    };
    writeRoleAim: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                owner: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleAimRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleAimView"];
                };
            };
        };
    };
    writeSection: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                owner: string;
                name: "vision" | "interests" | "strengths" | "growth-areas" | "paths" | "people-to-ask" | "wishes" | "reflection";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SectionRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SectionView"];
                };
            };
        };
    };
    shared: {
        parameters: {
            query?: {
                preview?: boolean;
            };
            header?: never;
            path: {
                owner: string;
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
                    "application/json": components["schemas"]["SharedPlanView"];
                };
            };
        };
    };
    share: {
        parameters: {
            query?: never;
            header: {
                "If-Match"?: string;
                /** @description A UUID of version 7, one a creation. */
                "Idempotency-Key": string;
            };
            path: {
                owner: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["Share"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharesView"];
                };
            };
        };
    };
    sharing: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                owner: string;
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
                    "application/json": components["schemas"]["Sharing"];
                };
            };
        };
    };
    reflectionQuestions: {
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
                    "application/json": components["schemas"]["ReflectionQuestions"];
                };
            };
        };
    };
    strategy: {
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
                    "application/json": components["schemas"]["Strategy"];
                };
            };
        };
    };
    strategyFile: {
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
                    "application/json": components["schemas"]["FileBody"];
                };
            };
        };
    };
    replaceByStrategyFile: {
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
                "application/json": components["schemas"]["FileBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileReport"];
                };
            };
        };
    };
    checkStrategyFile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileBody"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FileReport"];
                };
            };
        };
    };
    proposeLinks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MatchesRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Proposals"];
                };
            };
        };
    };
    addStandardCompetencies: {
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
                    "application/json": components["schemas"]["AddedCompetencies"];
                };
            };
        };
    };
    addItem: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID of version 7, one a creation. */
                "Idempotency-Key": string;
            };
            path: {
                scope: string;
                kind: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    writeItem: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                scope: string;
                kind: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ItemRequest"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ItemView"];
                };
            };
        };
    };
    removeItem: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                scope: string;
                kind: string;
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
                    "application/json": components["schemas"]["ItemRemoval"];
                };
            };
        };
    };
    itemHistory: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                scope: string;
                kind: string;
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
                    "application/json": components["schemas"]["ItemHistory"];
                };
            };
        };
    };
    team: {
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
                    "application/json": components["schemas"]["Team"];
                };
            };
        };
    };
    teamsBelow: {
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
                    "application/json": components["schemas"]["Below"];
                };
            };
        };
    };
    teamPeople: {
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
                    "application/json": components["schemas"]["TeamPeople"];
                };
            };
        };
    };
    tenants: {
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
                    "application/json": components["schemas"]["TenantPage"];
                };
            };
        };
    };
    foundTenant: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTenant"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
                };
            };
        };
    };
    tenant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                tenant: string;
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
                    "application/json": components["schemas"]["Tenant"];
                };
            };
        };
    };
    changeTenantState: {
        parameters: {
            query?: never;
            header: {
                /** @description The ETag that the change is meant for. */
                "If-Match": string;
            };
            path: {
                tenant: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WantedState"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tenant"];
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
