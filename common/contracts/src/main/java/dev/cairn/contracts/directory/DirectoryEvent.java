package dev.cairn.contracts.directory;

import dev.cairn.contracts.event.CairnEvent;

/** Something happened to a tenant or to one of its people. */
public sealed interface DirectoryEvent extends CairnEvent permits TenantChanged, PersonChanged {}
