#pragma once

#include "render/paper/pagesetup.h"
#include "render/paper/textlines.h"

#include <memory>

namespace render {

// The cursor that fills pages from top to bottom: blocks ask for room, texts flow with two lines kept at both ends.
class PageFlow
{
public:
    PageFlow(const PageSetup &setup, std::shared_ptr<const Typeface> typeface);

    const PageSetup &setup() const { return m_setup; }
    const Typeface &typeface() const { return *m_typeface; }
    Page &page() { return m_pages.back(); }
    int pageIndex() const { return int(m_pages.size()) - 1; }
    qreal y() const { return m_y; }
    qreal room() const { return m_setup.lastText - m_y; }
    bool isAtTop() const { return m_y <= m_setup.firstText; }

    void breakPage();
    // Goes to the next page unless `height` fits here; a block taller than a page starts on a fresh one.
    void ensure(qreal height);
    void advance(qreal height) { m_y += height; }
    // A gap between blocks; none at the top of a page.
    void gap(qreal height);
    // Back to a place on this page, for a second column.
    void moveTo(qreal y) { m_y = y; }

    // Sets text from y on in a column at x; leading is that of `size`.
    void text(const Spans &spans, qreal x, qreal width, TypeSize size);
    // Paragraphs (divided by line ends in the text) with a small gap between; empty ones are dropped.
    void paragraphs(const QString &text, Type type, qreal x, qreal width);
    // Section heading with an optional note in second ink after it; keeps `below` with it on the page.
    void heading(const QString &title, const QString &note, qreal x, qreal width, qreal below);

    std::vector<Page> takePages() { return std::move(m_pages); }

private:
    void flow(const QVector<TextLine> &lines, qreal x, qreal width, TypeSize size);

    PageSetup m_setup;
    std::shared_ptr<const Typeface> m_typeface;
    std::vector<Page> m_pages;
    qreal m_y = 0;
};

// Prose is at most this wide, gaps between blocks, in layout units.
qreal proseWidth(const PageSetup &setup);
qreal smallGap();
qreal blockGap();

}
