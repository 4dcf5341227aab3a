// Made from gateway/openapi.json by "npm run types"; not to be edited.
export interface paths {
    "/api/v1/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["apiTokens"];
        put?: never;
        post: operations["makeApiToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["endApiToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/providers/{tenant}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["provider"];
        put: operations["setProvider"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["session"];
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
        Csrf: {
            cookie?: string;
            header?: string;
        };
        MadeToken: {
            secret?: string;
            token?: components["schemas"]["Token"];
        };
        NewProvider: {
            /** @enum {string} */
            claim: "user-name" | "email" | "employee-number";
            clientId: string;
            clientSecret?: string;
            issuer: string;
            mailDomains: string[];
        };
        NewToken: {
            /** Format: date-time */
            expires: string;
            name: string;
            scopes: string[];
        };
        ProviderView: {
            /** @enum {string} */
            claim?: "user-name" | "email" | "employee-number";
            clientId?: string;
            issuer?: string;
            mailDomains?: string[];
            slug?: string;
            tenant?: string;
        };
        Tenant: {
            id?: string;
            name?: string;
            slug?: string;
        };
        Token: {
            by?: string;
            /** Format: date-time */
            created?: string;
            /** Format: date-time */
            expires?: string;
            id?: string;
            name?: string;
            scopes?: string[];
        };
        Tokens: {
            items?: components["schemas"]["Token"][];
        };
        View: {
            csrf?: components["schemas"]["Csrf"];
            /** Format: date-time */
            ends?: string;
            kind?: string;
            person?: string;
            state?: string;
            tenant?: components["schemas"]["Tenant"];
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
    apiTokens: {
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
                    "application/json": components["schemas"]["Tokens"];
                };
            };
        };
    };
    makeApiToken: {
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
                "application/json": components["schemas"]["NewToken"];
            };
        };
        responses: {
            /** @description Created */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeToken"];
                };
            };
        };
    };
    endApiToken: {
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
    provider: {
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
                    "application/json": components["schemas"]["ProviderView"];
                };
            };
        };
    };
    setProvider: {
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
                "application/json": components["schemas"]["NewProvider"];
            };
        };
        responses: {
            /** @description OK */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderView"];
                };
            };
        };
    };
    session: {
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
                    "application/json": components["schemas"]["View"];
                };
            };
        };
    };
}
