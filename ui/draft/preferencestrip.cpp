#include "draft/preferencestrip.h"

#include "widgets/frames/hairline.h"
#include "widgets/labels/textlabel.h"

#include <QVBoxLayout>

namespace ui {

namespace {

QString preferenceWords(const domain::Preferences &preferences)
{
    const std::pair<QString, QString> parts[] = {
        {PreferenceStrip::tr("channel"), preferences.channels}, {PreferenceStrip::tr("times"), preferences.times},
        {PreferenceStrip::tr("length"), preferences.length},    {PreferenceStrip::tr("format"), preferences.format},
        {PreferenceStrip::tr("do"), preferences.likes},         {PreferenceStrip::tr("do not"), preferences.dislikes},
        {PreferenceStrip::tr("what worked"), preferences.worked}};
    QStringList words;
    for (const auto &[name, value] : parts)
        if (!value.isEmpty())
            words << QStringLiteral("%1: %2").arg(name, value.simplified());
    return words.join(QStringLiteral(" · "));
}

}

PreferenceStrip::PreferenceStrip(QWidget *parent)
    : QWidget(parent), m_head(new TextLabel(tr("How to ask; only for you"), TextRole::Label, Token::Text2, this)),
      m_text(new TextLabel(QString(), TextRole::Body, Token::Text, this))
{
    m_text->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("preferences"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(2));
    m_head->setContentsMargins(scaled(20), scaled(10), scaled(20), 0);
    m_text->setContentsMargins(scaled(20), 0, scaled(20), scaled(10));
    column->addWidget(m_head);
    column->addWidget(m_text);
    column->addWidget(new Hairline(Qt::Horizontal, this));
    hide();
}

void PreferenceStrip::show(const QVector<domain::Person> &people)
{
    QStringList lines;
    for (const domain::Person &person : people)
        if (const QString words = preferenceWords(person.preferences); !words.isEmpty())
            lines << tr("%1 — %2", "name, how to ask").arg(person.name, words);
    m_text->setText(lines.join(QLatin1Char('\n')));
    setVisible(!lines.isEmpty());
}

QString PreferenceStrip::text() const
{
    return m_text->text();
}

}
