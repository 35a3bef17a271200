package io.governance.core.architecture.wrong.gossip;

/** Wrong: a package that is in no reading order. */
final class NobodyListedMe {}
