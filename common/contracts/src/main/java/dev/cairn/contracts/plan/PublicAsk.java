package dev.cairn.contracts.plan;

import dev.cairn.contracts.id.AskId;

/**
 * What other services may know of something asked for.
 *
 * @param wording counts the changes of what is asked: an answer is about one of them
 */
public record PublicAsk(AskId ask, SupportKind kind, int wording) {}
