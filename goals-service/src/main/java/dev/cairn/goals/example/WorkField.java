package dev.cairn.goals.example;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A field of work. */
public enum WorkField {
    @JsonProperty("care")
    CARE,
    @JsonProperty("production")
    PRODUCTION,
    @JsonProperty("logistics")
    LOGISTICS,
    @JsonProperty("sales")
    SALES,
    @JsonProperty("retail")
    RETAIL,
    @JsonProperty("customer-service")
    CUSTOMER_SERVICE,
    @JsonProperty("software")
    SOFTWARE,
    @JsonProperty("engineering")
    ENGINEERING,
    @JsonProperty("media")
    MEDIA,
    @JsonProperty("administration")
    ADMINISTRATION,
    @JsonProperty("public-service")
    PUBLIC_SERVICE,
    @JsonProperty("teaching")
    TEACHING,
    @JsonProperty("laboratory")
    LABORATORY,
    @JsonProperty("finance")
    FINANCE,
    @JsonProperty("people")
    PEOPLE,
    @JsonProperty("trades")
    TRADES,
    @JsonProperty("hospitality")
    HOSPITALITY,
    @JsonProperty("facility")
    FACILITY,
    @JsonProperty("apprenticeship")
    APPRENTICESHIP,
    @JsonProperty("management")
    MANAGEMENT
}
