#include "render/document.h"

#include "render/paper/units.h"

#include <QPainter>

namespace render {

Document::Document(DocumentInfo info, QSizeF pageSize, std::vector<Page> pages, std::shared_ptr<const Typeface> typeface)
    : m_info(std::move(info)), m_pageSize(pageSize), m_pages(std::move(pages)), m_typeface(std::move(typeface))
{
}

QSizeF Document::pageSize() const
{
    return m_pageSize / pt(1);
}

void Document::paint(QPainter *painter, int page) const
{
    painter->save();
    painter->scale(1 / pt(1), 1 / pt(1));
    paintLayout(painter, page);
    painter->restore();
}

void Document::paintLayout(QPainter *painter, int page) const
{
    if (page < 0 || page >= pageCount())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setRenderHint(QPainter::TextAntialiasing);
    m_pages[size_t(page)].paint(painter, *m_typeface);
    painter->restore();
}

QString Document::text(int page) const
{
    return page >= 0 && page < pageCount() ? m_pages[size_t(page)].text() : QString();
}

}
