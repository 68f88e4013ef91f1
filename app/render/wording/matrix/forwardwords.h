#pragma once

#include "domain/issue/forwardchain.h"
#include "domain/issue/forwardoffer.h"
#include "render/wording/advicewords.h"

namespace render {

// How a matter was passed on, and the offer that comes of it, in words. Refers to what it was made from.
class ForwardWords
{
public:
    explicit ForwardWords(const AdviceWords &words) : m_words(words) { }

    // "Ana Ruiz, then Ben Okri, then Cem Aydin"; empty when it was not passed on.
    QString chain(const domain::ForwardChain &chain) const;
    static QString chain(const QStringList &names);
    // "3 forwards in suppliers ended with Ben Okri. At level 1 of Supplier delivery stands Ana Ruiz."
    QString sentence(const domain::ForwardOffer &offer) const;
    // Why the version was made, for its note: "3 forwards ended with Ben Okri; before: Ana Ruiz".
    QString note(const domain::ForwardOffer &offer) const;
    // "Make Ben Okri the contact"
    QString act(const domain::ForwardOffer &offer) const;

private:
    const AdviceWords &m_words;
};

}
