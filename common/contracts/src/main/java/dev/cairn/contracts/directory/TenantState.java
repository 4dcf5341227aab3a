package dev.cairn.contracts.directory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What may be done in a tenant. */
public enum TenantState {
    @JsonProperty("active")
    ACTIVE,
    /** Reading only, for instance while its databases move. */
    @JsonProperty("read-only")
    READ_ONLY,
    @JsonProperty("suspended")
    SUSPENDED
}
