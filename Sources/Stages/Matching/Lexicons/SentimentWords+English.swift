/// English words and turns that colour a firm.
extension SentimentWords {
    static let goodEnglishPraise = """
        excellent outstanding fantastic brilliant superb perfect perfectly wonderful amazing awesome love loved \
        loves best kindest flawless impeccable exceptional first_class top_notch clear_winner highly_recommended \
        cannot_recommend couldn't_be_happier could_not_be_happier best_buy worth_every five_stars second_to_none \
        thumbs_up hats_off never_regretted
        """
    static let goodEnglish = """
        good great happy happier recommend* reliable reliably dependable friendly helpful kind kindly courteous polite patient \
        decent fair fairly generous generously thank* thanks pleased impressed impressive praised praise award awards won winner winners \
        success* worth enjoyed enjoy enjoyable proud trust trusted trusting delighted satisfied happily accurate easiest \
        quietest fastest smooth smoothly effortless* spotless immaculate tasty delicious fresh durable solid sturdy \
        precise beautifully beautiful lovely honest honestly transparent punctual prompt promptly professional \
        professionally knowledgeable supportive respectful thoughtful caring rewarding glad gladly favourite favorite \
        delivered_on_time on_time on_budget under_budget ahead_of_schedule days_early weeks_early early \
        same_day same_evening same_night next_day next_morning within_the_hour within_an_hour within_minutes \
        without_being_asked without_asking without_a_fuss no_fuss no_questions_asked free_of_charge at_no_cost \
        at_no_charge no_extra_charge refused_to_send waived donated donates sponsors came_back_and \
        went_the_extra the_extra_mile kept_their_word as_promised as_agreed matched_the_estimate matched_the_quote \
        never_needs never_needed never_once never_let never_late no_complaints nothing_to_complain \
        would_buy_again would_hire_again would_book_again bought_another ordered_another \
        ordered_more signed_for_another have_renewed renewed we_renewed back_again coming_back stayed stay_with \
        still_works still_going lasts keeps_for tastes_better saved_us saves_us paid_for_the \
        pays_on pay_on_delivery paid_within pays_within paid_on_time pays_on_time straight_answers \
        straightforward open_about listened listens listen_to invested_in nobody_complained nobody_shouts \
        wish_every rarely_seen like_that_before did_not_have_to nobody_asked best_lead_times they_mean_it \
        looked_after taken_seriously covered_my_shift permanent_contract pay_rise promoted proper_training \
        paid_training learned_a_lot learnt_a_lot fixed_price in_advance
        """
    static let goodEnglishMild = """
        better clean nice works worked works_again worked_well free modern safe safety support* calm understand* matched \
        fits handy together easy easily quick quickly quiet fast gives_credit improved improving finally checked \
        together real_credit brought average_pay
        """
    static let badEnglishScandal = """
        horrible disgusting disaster* disastrous catastroph* never_again scandal* racist racism sexist fraud* corrupt* \
        criminal* poison* avoid_at_all_costs stay_away appalling dreadful awful terrible atrocious shameful \
        disgrace* ripped_off rip_off scam bully bullied bullying harass* exploit* illegal bribe* embezzl* \
        indicted contaminated negligen*
        """
    static let badEnglish = """
        bad poor poorly faulty broken broke wrong dangerous unsafe rude unhelpful unpaid overdue unfair absurd \
        lawsuit sued suing sue fine fined failed fails failure* failing angry annoyed annoying worse worst overpriced burned_out \
        burnt_out burnout exhausted exhausting cancelled leak* no_answer regret regretted ignored ignores ignoring delisted useless \
        unreliable misleading misled dishonest lied lies liar poor_value never_replied never_answered never_called \
        never_arrived never_paid never_came waste_of_money waste_of_time wasted still_open still_waiting still_unpaid \
        deserve_better upside_down inadequate unacceptable unprofessional incompetent sloppy careless shoddy \
        defective cracked damaged damages missing mould mold rotten stale cold_food undercooked overcooked sick \
        ill food_poisoning threaten* threatened disappointed disappointing disappointment disappoints frustrat* \
        complain* complaint* concern* toxic micromanag* understaffed underpaid overworked unpaid_overtime fired_me sacked \
        laid_off quit i_left i_quit left_the_company leaving turnover chaotic chaos mess messy nightmare joke \
        excuse excuses promised_but broken_promise broken_promises empty_promises promised_me promised_us \
        three_reminders second_reminder reminder reminders chasing chased weeks_late days_late months_late late delay* delayed \
        twice three_times four_times again_and_again yet_again for_the_third third_time second_time \
        no_reply no_response no_apology no_explanation without_notice without_warning without_explanation \
        without_telling behind_our_back over_our_heads over_my_head gutted cut_from effective_immediately slashed \
        two_weeks'_notice by_e_mail by_email told_to_put passed_around transferred_to nobody_knows \
        nobody_answers nobody_answered nobody_picked on_hold voicemail under_review blamed blame blames denied denies \
        refuse refused refuses hidden_fee hidden_fees overcharged double_charged charged_twice refund_never \
        returned_it sent_back sent_it_back returned_at_our cannot_work cannot_recommend_them would_not_recommend would_not_buy \
        switching switched_to switched_them moved_to_another another_supplier another_product looking_elsewhere prepayment \
        solicitor small_claims ombudsman dispute* damning crashed crashes crash glitch* bug bugs buggy slump slumped profit_warning \
        cut_its_forecast cuts_forecast loss losses out_of_our_own out_of_my_own alone_with unsold
        """
    static let badEnglishMild = """
        expensive slow waiting wait waited unfortunately complicated noisy loud problem* difficult doubt* slipped \
        confusing clumsy weak weaker tired tight lost overtime fell_by steep nothing_changed \
        never nobody apparently in_reality on_paper until_i told_that was_told only_when instead_of supposedly \
        claims_that so_called somehow barely
        """
}
