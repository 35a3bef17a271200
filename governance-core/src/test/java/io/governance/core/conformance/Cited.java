package io.governance.core.conformance;

/**
 * A test that cites a provision.
 *
 * @param provision as the test writes it, which may be no provision at all
 * @param test the test: {@code Class.method}, {@code Class}, or the name of a sample file
 */
record Cited(String provision, String test) {}
