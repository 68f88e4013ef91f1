#include "render/wording/matrix/forwardwords.h"

#include "render/wording/translate.h"

namespace render {

QString ForwardWords::chain(const domain::ForwardChain &chain) const
{
    QStringList names;
    for (const domain::PersonId person : chain.people())
        names << m_words.name(person);
    return ForwardWords::chain(names);
}

QString ForwardWords::chain(const QStringList &names)
{
    QString line;
    for (const QString &name : names)
        line = line.isEmpty() ? name : translate("ForwardWords", "%1, then %2").arg(line, name);
    return line;
}

QString ForwardWords::sentence(const domain::ForwardOffer &offer) const
{
    const Format &format = m_words.format();
    const QString about = offer.category.isEmpty() ? offer.pathName : offer.category;
    const QString ended =
        translate("ForwardWords", "%1 forwards in %2 ended with %3.").arg(format.number(offer.forwards), about, m_words.name(offer.person));
    const QString where =
        offer.standing.isValid()
            ? translate("ForwardWords", "Level %1 of %2 names %3.").arg(format.number(offer.level), offer.pathName, m_words.name(offer.standing))
            : translate("ForwardWords", "Level %1 of %2 names nobody.").arg(format.number(offer.level), offer.pathName);
    return translate("ForwardWords", "%1 %2", "two sentences").arg(ended, where);
}

QString ForwardWords::note(const domain::ForwardOffer &offer) const
{
    const QString ended =
        translate("ForwardWords", "%1 forwards ended with %2").arg(m_words.format().number(offer.forwards), m_words.name(offer.person));
    if (!offer.standing.isValid())
        return translate("ForwardWords", "%1; before: nobody").arg(ended);
    return translate("ForwardWords", "%1; before: %2").arg(ended, m_words.name(offer.standing));
}

QString ForwardWords::act(const domain::ForwardOffer &offer) const
{
    return translate("ForwardWords", "Make %1 the contact").arg(m_words.name(offer.person));
}

}
