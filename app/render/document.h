#pragma once

#include "base/instant.h"
#include "render/paper/page.h"

#include <QSizeF>
#include <QString>

#include <memory>

class QPainter;

namespace render {

// What a file says about itself.
struct DocumentInfo {
    QString title;
    QString subject;
    QString author;
    QString fileName;   // proposed, without a folder
    base::Instant asOf; // the moment its figures hold for
};

// A paper, laid out once: the preview and the PDF paint the same pages. Values only; a copy of nothing else.
class Document
{
public:
    Document(DocumentInfo info, QSizeF pageSize, std::vector<Page> pages, std::shared_ptr<const Typeface> typeface);

    const DocumentInfo &info() const { return m_info; }
    int pageCount() const { return int(m_pages.size()); }
    // In points; the same for all pages.
    QSizeF pageSize() const;
    // Pages count from 0; painter units are points, the page's corner is at the origin.
    void paint(QPainter *painter, int page) const;
    // Painter units are layout units (units.h).
    void paintLayout(QPainter *painter, int page) const;
    // The page's text in painting order, one piece a line.
    QString text(int page) const;
    const Page &page(int index) const { return m_pages[size_t(index)]; }

private:
    DocumentInfo m_info;
    QSizeF m_pageSize;
    std::vector<Page> m_pages;
    std::shared_ptr<const Typeface> m_typeface;
};

}
