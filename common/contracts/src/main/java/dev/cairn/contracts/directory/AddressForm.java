package dev.cairn.contracts.directory;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How German texts address a person. */
public enum AddressForm {
    @JsonProperty("sie")
    SIE,
    @JsonProperty("du")
    DU
}
