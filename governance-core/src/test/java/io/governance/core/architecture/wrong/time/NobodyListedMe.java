package io.governance.core.architecture.wrong.time;

/** Wrong: a package that is in no reading order. */
final class NobodyListedMe {}
