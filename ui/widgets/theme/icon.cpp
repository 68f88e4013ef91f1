#include "widgets/theme/icon.h"

#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

#include <array>
#include <memory>
#include <optional>

namespace ui {

namespace {

// In the order of IconId.
constexpr std::array kIconNames{
    "today", "issues", "matrix", "risks", "drafts", "reports", "people", "search", "filter", "plus", "close", "chevron-down",
    "chevron-right", "more", "sort", "check", "warning", "error", "info", "lock", "call", "mail", "meeting", "chat",
    "letter", "bell", "horn", "arrow-up", "arrow-down", "clock", "team", "document", "undo", "redo", "settings",
    "palette", "folder", "calendar", "export", "import", "play", "pause", "link", "note", "handoff", "review",
    "close-loop", "contact", "table", "board", "timeline", "open-out", "copy", "print", "trash", "edit", "last-resort",
    "ladder", "app"};
static_assert(kIconNames.size() == kIconCount);

QByteArray iconSource(IconId id)
{
    QFile file(Icon::fileName(id));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A renderer a picture and colour: few, small, and parsed once.
QSvgRenderer &iconRenderer(IconId id, const QColor &color)
{
    static QHash<quint64, std::shared_ptr<QSvgRenderer>> renderers;
    const quint64 key = (quint64(id) << 32) | color.rgba();
    std::shared_ptr<QSvgRenderer> &renderer = renderers[key];
    if (!renderer) {
        QByteArray source = iconSource(id);
        if (id != IconId::App)
            source.replace("#000", color.name().toLatin1());
        source.replace("#f0f", Theme::current().color(Token::Accent).name().toLatin1());
        renderer = std::make_shared<QSvgRenderer>(source);
    }
    return *renderer;
}

class TintedIconEngine final : public QIconEngine
{
public:
    TintedIconEngine(IconId id, std::optional<Token> token, const QColor &color) : m_id(id), m_token(token), m_color(color) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QColor color = m_token ? Theme::current().color(*m_token) : m_color;
        if (mode == QIcon::Disabled)
            color = Theme::current().color(Token::Text3);
        Icon::paint(*painter, rect, m_id, color);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }
    QIconEngine *clone() const override { return new TintedIconEngine(*this); }

private:
    IconId m_id;
    std::optional<Token> m_token;
    QColor m_color;
};

}

QString Icon::fileName(IconId id)
{
    return QStringLiteral(":/icons/%1.svg").arg(QLatin1String(kIconNames[size_t(id)]));
}

QIcon Icon::of(IconId id, Token token)
{
    return QIcon(new TintedIconEngine(id, token, QColor()));
}

QIcon Icon::of(IconId id, const QColor &color)
{
    return QIcon(new TintedIconEngine(id, std::nullopt, color));
}

void Icon::paint(QPainter &painter, const QRectF &rect, IconId id, const QColor &color)
{
    const qreal side = qMin(rect.width(), rect.height());
    const QRectF square(rect.center().x() - side / 2, rect.center().y() - side / 2, side, side);
    iconRenderer(id, color).render(&painter, square);
}

}
