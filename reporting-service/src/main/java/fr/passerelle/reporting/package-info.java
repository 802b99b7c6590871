/// Counts, and decides nothing.
///
/// Every figure comes from announced facts alone, so that it can be counted again from the topics with the same result.
/// What is kept of a person is an id, a commune and dates; names never come here. Each figure says which definition, in
/// which version, it follows. Cells that would point at few people are kept secret in what may be published.
@NullMarked
package fr.passerelle.reporting;

import org.jspecify.annotations.NullMarked;
